import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/journal/journal';
import { scratchFolder } from '../scratch';
import { ACTIVITY, chain, headOf, jsonOf, SECOND_LAPTOP } from './lines';

async function scratchJournal() {
  const root = await scratchFolder();
  const options = { folder: join(root, 'journal'), quarantine: join(root, 'quarantine') };
  return {
    journal: openJournal(options),
    /** As after the next start of the shell: nothing is remembered but the disk. */
    reopen: () => openJournal(options),
    folder: join(options.folder, ACTIVITY),
    options,
  };
}

describe('appending', () => {
  it('gives back what was appended, in that order, and where every chain ends', async () => {
    const { journal, reopen } = await scratchJournal();
    const own = chain(3);
    const merged = chain(2, { deviceId: SECOND_LAPTOP });
    expect(await journal.append(own)).toEqual({ status: 'appended' });
    expect(await journal.append(merged)).toEqual({ status: 'appended' });
    for (const each of [journal, reopen()]) {
      expect(await each.read(ACTIVITY)).toEqual(jsonOf([...own, ...merged]));
      const { heads, damage } = await each.inspect();
      expect(heads).toHaveLength(2);
      expect(heads).toEqual(expect.arrayContaining([headOf(own[2]), headOf(merged[1])]));
      expect(damage).toEqual([]);
    }
  });

  it('knows no log before the first line', async () => {
    const { journal } = await scratchJournal();
    expect(await journal.inspect()).toEqual({ heads: [], damage: [] });
    expect(await journal.read(ACTIVITY)).toEqual([]);
    expect(await journal.append([])).toEqual({ status: 'appended' });
  });

  it('stores the very text of an event, whatever its alphabet', async () => {
    const { journal, reopen } = await scratchJournal();
    const lines = chain(2, { payload: 'Ni Luh Ayu “Sri” — é \u2028 😀 \\n' });
    await journal.append(lines);
    expect(await reopen().read(ACTIVITY)).toEqual(jsonOf(lines));
  });

  it('refuses a batch that leaves a gap, and writes none of it', async () => {
    const { journal } = await scratchJournal();
    await journal.append(chain(2));
    const result = await journal.append([...chain(1, { from: 3 }), ...chain(1, { from: 5 })]);
    expect(result).toEqual({ status: 'failed', code: 'out-of-order' });
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(2)));
  });

  it('refuses a first line that is not the first of its device', async () => {
    const { journal } = await scratchJournal();
    expect(await journal.append(chain(1, { from: 2 }))).toEqual({
      status: 'failed',
      code: 'out-of-order',
    });
  });

  it('refuses a line that names another predecessor', async () => {
    const { journal } = await scratchJournal();
    await journal.append(chain(2));
    const [next] = chain(1, { from: 3 });
    const forged = { ...headOf(next), previousHash: 'another', json: next?.json ?? '' };
    expect(await journal.append([forged])).toEqual({ status: 'failed', code: 'out-of-order' });
  });

  it('refuses another event with a number that is taken', async () => {
    const { journal } = await scratchJournal();
    await journal.append(chain(3));
    const [second] = chain(1, { from: 2 });
    const forged = { ...headOf(second), previousHash: second?.previousHash ?? '', hash: 'another' };
    const result = await journal.append([{ ...forged, json: second?.json ?? '' }]);
    expect(result).toEqual({ status: 'failed', code: 'out-of-order' });
  });

  it('passes over lines that are there already, so that an append may be repeated', async () => {
    const { journal, reopen, folder } = await scratchJournal();
    await journal.append(chain(3));
    const { size } = await stat(join(folder, '0001.ndjson'));
    expect(await journal.append(chain(3))).toEqual({ status: 'appended' });
    expect((await stat(join(folder, '0001.ndjson'))).size).toBe(size);
    expect(await journal.append(chain(5))).toEqual({ status: 'appended' });
    expect(await reopen().read(ACTIVITY)).toEqual(jsonOf(chain(5)));
  });

  it('keeps the order of appends that were asked for at the same time', async () => {
    const { journal } = await scratchJournal();
    const lines = chain(20);
    const results = await Promise.all(lines.map((line) => journal.append([line])));
    expect(results).toEqual(lines.map(() => ({ status: 'appended' })));
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(lines));
  });

  it('begins a new segment at 4 MB and never splits a batch', async () => {
    const { journal, reopen, folder } = await scratchJournal();
    const payload = 'x'.repeat(1_500_000);
    for (let from = 1; from <= 7; from += 2) {
      await journal.append(chain(2, { from, payload }));
    }
    const segments = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'));
    expect(segments.sort()).toEqual(['0001.ndjson', '0002.ndjson', '0003.ndjson', '0004.ndjson']);
    const [last] = chain(1, { from: 8, payload });
    expect((await reopen().inspect()).heads).toEqual([headOf(last)]);
    expect(await reopen().read(ACTIVITY)).toEqual(jsonOf(chain(8, { payload })));
  });

  it('can take no path for a log', async () => {
    const { journal } = await scratchJournal();
    await expect(journal.read('../../etc')).rejects.toThrow();
    await expect(journal.append(chain(1, { activityId: '..' }))).rejects.toThrow();
  });
});

describe('the cache of heads', () => {
  it('is caught up when a crash came between the lines and the cache', async () => {
    const { journal, reopen, folder } = await scratchJournal();
    await journal.append(chain(2));
    const stale = await readFile(join(folder, 'heads.json'));
    await journal.append(chain(2, { from: 3 }));
    await writeFile(join(folder, 'heads.json'), stale);
    expect(await reopen().inspect()).toEqual({ heads: [headOf(chain(4)[3])], damage: [] });
  });

  it.each([
    ['missing', async (path: string) => rm(path)],
    ['empty', async (path: string) => writeFile(path, '')],
    ['nonsense', async (path: string) => writeFile(path, '{"heads":[{"seq":99}]}')],
    [
      'of another log',
      async (path: string) =>
        writeFile(path, JSON.stringify({ segment: 1, size: 10, lastHash: 'a', heads: [] })),
    ],
  ])('is rebuilt when it is %s', async (_how, spoil) => {
    const { journal, reopen, folder } = await scratchJournal();
    await journal.append(chain(3));
    const healthy = await readFile(join(folder, 'heads.json'), 'utf8');
    await spoil(join(folder, 'heads.json'));
    const { heads } = await reopen().inspect();
    expect(heads).toEqual([headOf(chain(3)[2])]);
    expect(await readFile(join(folder, 'heads.json'), 'utf8')).toBe(healthy);
  });

  it('spares reading what lies before the last line', async () => {
    const { journal, reopen, folder } = await scratchJournal();
    await journal.append(chain(50));
    const segment = await readFile(join(folder, '0001.ndjson'));
    await writeFile(join(folder, '0001.ndjson'), segment.fill(0xff, 5, 10));
    const next = reopen();
    expect(await next.inspect()).toEqual({ heads: [headOf(chain(50)[49])], damage: [] });
    expect(await next.read(ACTIVITY)).toHaveLength(49);
    expect((await next.inspect()).damage.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('finds a last line that is longer than one reading', async () => {
    const { journal, reopen } = await scratchJournal();
    await journal.append([...chain(1), ...chain(1, { from: 2, payload: 'x'.repeat(300_000) })]);
    const { heads, damage } = await reopen().inspect();
    expect(heads.map(({ seq }) => seq)).toEqual([2]);
    expect(damage).toEqual([]);
  });

  it('lets 1,000 logs be inspected within a second or two', async () => {
    const { journal, reopen } = await scratchJournal();
    const ids = Array.from(
      { length: 1000 },
      (_, index) => `018b0000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    );
    for (let index = 0; index < ids.length; index += 50) {
      const some = ids.slice(index, index + 50);
      await Promise.all(some.map((activityId) => journal.append(chain(40, { activityId }))));
    }
    const started = performance.now();
    const { heads } = await reopen().inspect();
    const duration = performance.now() - started;
    console.log(`journal: 1,000 logs inspected in ${duration.toFixed(0)} ms`);
    expect(heads).toHaveLength(1000);
    expect(duration).toBeLessThan(2_000);
  }, 60_000);
});
