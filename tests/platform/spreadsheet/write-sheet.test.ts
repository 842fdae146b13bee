import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';
import { safeText } from '../../../renderer/platform/spreadsheet/safe-text';
import { workbookBytes } from '../../../renderer/platform/spreadsheet/workbook-bytes';
import { type WriterWorker, writeSheet } from '../../../renderer/platform/spreadsheet/write-sheet';
import type {
  WrittenCell,
  WrittenWorkbook,
} from '../../../renderer/platform/spreadsheet/written-workbook';

const text = (value: string): WrittenCell => ({ value, look: 'text' });

const workbookOf = (...rows: readonly (readonly WrittenCell[])[]): WrittenWorkbook => ({
  title: 'Rekap kehadiran',
  madeAt: Date.parse('2026-11-24T09:00:00Z'),
  sheets: [
    {
      name: 'Rekap',
      columns: [20, 20],
      rows,
      merges: [],
      frozen: { rows: 1, columns: 1 },
      headRows: { first: 0, last: 0 },
    },
  ],
});

async function partsOf(workbook: WrittenWorkbook): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await workbookBytes(workbook)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function readBack(workbook: WrittenWorkbook) {
  const bytes = await workbookBytes(workbook);
  const result = await parseSpreadsheet({ name: 'rekap.xlsx', bytes });
  if (result.status === 'refused') throw new Error(result.code);
  return result.sheets.map(({ rows }) => rows);
}

const HOSTILE = [
  '=HYPERLINK("http://contoh.example";"Klik")',
  '+62 811-000',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '#N/A',
  '#REF!',
  '<f>1+1</f> & ]]>',
  '_x003D_1+1',
];

describe('a written workbook', () => {
  it('holds texts as string cells and no formula, however they begin', async () => {
    const parts = await partsOf(workbookOf(...HOSTILE.map((value) => [text(value)])));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const cells = [...sheet.matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) => cell);
    expect(cells).toHaveLength(HOSTILE.length);
    for (const cell of cells) expect(cell).toMatch(/ t="(?:s|inlineStr)"/);
    expect(sheet).not.toContain('<f');
    expect(Object.keys(parts).filter((name) => /externalLink|vba|calcChain/i.test(name))).toEqual(
      [],
    );
    expect(Object.values(parts).join('')).not.toContain('<hyperlink');
  });

  it('reads back as the same texts through the own reader, the dangerous ones marked', async () => {
    const [rows] = await readBack(workbookOf(...HOSTILE.map((value) => [text(value)])));
    expect(rows?.map(([cell]) => [cell?.kind, cell?.isFormula, cell?.text])).toEqual([
      ['text', false, '\'=HYPERLINK("http://contoh.example";"Klik")'],
      ['text', false, "'+62 811-000"],
      ['text', false, "'-2+3+cmd|' /C calc'!A0"],
      ['text', false, "'@SUM(A1)"],
      ['text', false, "'=1+1"],
      ['text', false, "'=1+1"],
      ['text', false, "'＝1+1"],
      ['text', false, '#N/A'],
      ['text', false, '#REF!'],
      ['text', false, '<f>1+1</f> & ]]>'],
      ['text', false, '_x003D_1+1'],
    ]);
  });

  it('keeps every digit of a NIP, as a text that stays one when it is edited', async () => {
    const workbook = workbookOf([text('197901042005072001'), text('00123')]);
    expect((await readBack(workbook))[0]).toEqual([
      [
        { kind: 'text', text: '197901042005072001', isFormula: false },
        { kind: 'text', text: '00123', isFormula: false },
      ],
    ]);
    // 49 is the spreadsheet's own format "Text".
    expect((await partsOf(workbook))['xl/styles.xml']).toMatch(/numFmtId="49"|formatCode="@"/);
  });

  it('writes ratios as numbers in a percent format', async () => {
    const workbook = workbookOf([{ value: 0.923, look: 'percent' }]);
    expect((await readBack(workbook))[0]).toEqual([
      [{ kind: 'number', text: '0.923', isFormula: false }],
    ]);
    expect((await partsOf(workbook))['xl/styles.xml']).toContain('formatCode="0.0%"');
  });

  it('is the same to the byte for the same input', async () => {
    const workbook = workbookOf([text('Siti'), { value: 1, look: 'number' }]);
    const first = await workbookBytes(workbook);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await workbookBytes(workbook)).toEqual(first);
  });
});

describe('safe text', () => {
  it.each([
    ['Siti Rahmawati, S.E.', 'Siti Rahmawati, S.E.'],
    ['-', '-'],
    ['--', '--'],
    ['- Dinas Kesehatan', "'- Dinas Kesehatan"],
    [' =1', "'=1"],
    ['a=b', 'a=b'],
    ["'=1", "'=1"],
    ['Baris satu\nbaris dua', 'Baris satu baris dua'],
    ['a\u0000b\ud800c\uffff\u202ed', 'abcd'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeText(given)).toBe(safe);
  });
});

describe('writing in a worker', () => {
  const workbook = workbookOf([text('Siti')]);

  function fakeWorker(answer: (worker: WriterWorker) => void) {
    const calls = { posted: 0, ended: 0 };
    const worker: WriterWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => {
        calls.posted += 1;
        queueMicrotask(() => answer(worker));
      },
      terminate: () => {
        calls.ended += 1;
      },
    };
    return { calls, start: () => worker };
  }
  const say = (worker: WriterWorker, data: unknown) =>
    worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data }));

  it('gives the bytes and ends the worker', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { calls, start } = fakeWorker((worker) => say(worker, { kind: 'written', bytes }));
    expect(await writeSheet(workbook, undefined, start)).toEqual({ status: 'written', bytes });
    expect(calls).toEqual({ posted: 1, ended: 1 });
  });

  it('raises a bug of the writing with its text', async () => {
    const { calls, start } = fakeWorker((worker) =>
      say(worker, { kind: 'failed', message: 'aduh' }),
    );
    await expect(writeSheet(workbook, undefined, start)).rejects.toThrow('aduh');
    expect(calls.ended).toBe(1);
  });

  it('ends at once when it is cancelled', async () => {
    const controller = new AbortController();
    const { calls, start } = fakeWorker(() => controller.abort());
    expect(await writeSheet(workbook, controller.signal, start)).toEqual({ status: 'cancelled' });
    expect(calls.ended).toBe(1);
    expect(await writeSheet(workbook, controller.signal, start)).toEqual({ status: 'cancelled' });
    expect(calls.posted).toBe(1);
  });
});
