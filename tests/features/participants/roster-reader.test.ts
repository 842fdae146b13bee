import { describe, expect, it, vi } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import type {
  RosterContext,
  RosterQuestion,
} from '../../../renderer/features/participants/import/roster-messages';
import {
  RosterReader,
  type RosterWorker,
} from '../../../renderer/features/participants/import/roster-reader';
import { createRosterServer } from '../../../renderer/features/participants/import/serve-roster';
import { SHEET_LIMITS } from '../../../renderer/platform/spreadsheet/limits';

const CONTEXT: RosterContext = { existing: [], year: 2026, remembered: [] };

const fileOf = (text: string): RosterQuestion => ({
  type: 'file',
  file: { name: 'daftar.csv', bytes: new TextEncoder().encode(text) },
});

/** The worker's own code in this thread; messages are copied as between threads. */
function workerHere(): RosterWorker & { readonly messages: string[]; isGone: boolean } {
  const worker = {
    messages: [] as string[],
    isGone: false,
    onmessage: null as RosterWorker['onmessage'],
    onerror: null,
    onmessageerror: null,
    postMessage: (request: Parameters<RosterWorker['postMessage']>[0]) =>
      void serve(structuredClone(request)),
    terminate: () => {
      worker.isGone = true;
    },
  };
  const serve = createRosterServer((answer) => {
    worker.messages.push(answer.type);
    if (worker.isGone) return;
    worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent);
  });
  return worker;
}

function open() {
  const worker = workerHere();
  return { worker, reader: new RosterReader({ createWorker: () => worker }) };
}

const LIST = ['Nama;Instansi', ...Array.from({ length: 600 }, (_, i) => `Peserta ${i};Bappeda`)];

describe('the reader of a list', () => {
  it('gives every row in order, in parts that keep no window waiting', async () => {
    const { worker, reader } = open();
    const progress: [number, number][] = [];
    const result = await reader.ask(fileOf(LIST.join('\n')), CONTEXT, (done, total) =>
      progress.push([done, total]),
    );
    if (result.status !== 'read') throw new Error(result.status);
    expect(result.proposal.rows.map(({ details }) => details.name)).toEqual(
      Array.from({ length: 600 }, (_, i) => `Peserta ${i}`),
    );
    expect(worker.messages.filter((type) => type === 'rows')).toHaveLength(3);
    expect(progress).toEqual([
      [0, 600],
      [250, 600],
      [500, 600],
    ]);
  });

  it('reads the same file again as it is asked to', async () => {
    const { reader } = open();
    await reader.ask(fileOf('Nama;Instansi\nSiti;Guru\n'), CONTEXT);
    const result = await reader.ask(
      {
        type: 'reading',
        reading: {
          sheetName: 'daftar',
          headerRow: 1,
          headerHeight: 1,
          mapping: ['name', 'position'],
        },
      },
      CONTEXT,
    );
    expect(result).toMatchObject({
      proposal: { rows: [{ details: { name: 'Siti', position: 'Guru', institution: '' } }] },
    });
  });

  it('knows who is in the kegiatan and what is remembered', async () => {
    const { reader } = open();
    const siti = { ...EMPTY_PARTICIPANT, id: 'p', name: 'Siti', institution: 'Bappeda' };
    const result = await reader.ask(fileOf('Nama;Asal\nSiti;Bappeda\n'), {
      ...CONTEXT,
      existing: [siti],
      remembered: [['asal', 'institution']],
    });
    expect(result).toMatchObject({
      proposal: { rows: [{ existing: { participantId: 'p', changes: [] } }] },
    });
  });

  it('takes rows without a header for people where their contents tell', async () => {
    const { reader } = open();
    const text = 'Siti Aminah\t197901042005072001\nBudi Santoso\t198212092006061002\n';
    const result = await reader.ask(fileOf(text), CONTEXT);
    expect(result).toMatchObject({ proposal: { headerRow: 0, mapping: ['name', 'nip'] } });
  });

  it('says why a file is refused', async () => {
    const { reader } = open();
    const file = { name: 'surat.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n\0\0\0') };
    expect(await reader.ask({ type: 'file', file }, CONTEXT)).toEqual({
      status: 'refused',
      code: 'not-a-spreadsheet',
    });
  });

  it('does not even copy a file that is too large', async () => {
    const { worker, reader } = open();
    const bytes = { length: SHEET_LIMITS.fileBytes + 1 } as Uint8Array;
    const result = await reader.ask({ type: 'file', file: { name: 'a.xlsx', bytes } }, CONTEXT);
    expect(result).toEqual({ status: 'refused', code: 'too-large' });
    expect(worker.messages).toEqual([]);
  });
});

describe('a worker that does not answer', () => {
  const silent = () => {
    const terminate = vi.fn();
    const worker: RosterWorker = {
      postMessage: () => {},
      terminate,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    return { worker, terminate };
  };

  it('is ended after its time', async () => {
    const { worker, terminate } = silent();
    const reader = new RosterReader({ createWorker: () => worker, limitMilliseconds: 10 });
    expect(await reader.ask(fileOf('x'), CONTEXT)).toEqual({ status: 'refused', code: 'timeout' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('is ended at once when the file is given up', async () => {
    const { worker, terminate } = silent();
    const reader = new RosterReader({ createWorker: () => worker });
    const result = reader.ask(fileOf('x'), CONTEXT);
    reader.close();
    expect(await result).toEqual({ status: 'overtaken' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('answers only the latest question', async () => {
    const { worker } = silent();
    const reader = new RosterReader({ createWorker: () => worker });
    const first = reader.ask(fileOf('x'), CONTEXT);
    const second = reader.ask({ type: 'without-header' }, CONTEXT);
    worker.onmessage?.({ data: { id: 1, type: 'refused', code: 'damaged' } } as MessageEvent);
    worker.onmessage?.({ data: { id: 2, type: 'refused', code: 'unsafe' } } as MessageEvent);
    expect(await first).toEqual({ status: 'overtaken' });
    expect(await second).toEqual({ status: 'refused', code: 'unsafe' });
    reader.close();
  });

  it('fails loudly where the worker itself is broken', async () => {
    const { worker } = silent();
    const reader = new RosterReader({ createWorker: () => worker });
    const result = reader.ask(fileOf('x'), CONTEXT);
    worker.onerror?.({ message: 'boom' } as ErrorEvent);
    await expect(result).rejects.toThrow('roster worker: boom');
  });
});
