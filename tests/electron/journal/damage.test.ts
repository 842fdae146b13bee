import { appendFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/journal/journal';
import { scratchFolder } from '../scratch';
import { ACTIVITY, chain, headOf, jsonOf } from './lines';

/** A journal with four batches of two lines each. */
async function damagedJournal(spoil: (segment: string, folder: string) => Promise<void>) {
  const root = await scratchFolder();
  const options = { folder: join(root, 'journal'), quarantine: join(root, 'quarantine') };
  const before = openJournal(options);
  for (const from of [1, 3, 5, 7]) await before.append(chain(2, { from }));
  const folder = join(options.folder, ACTIVITY);
  const segment = join(folder, '0001.ndjson');
  await spoil(segment, folder);
  return { journal: openJournal(options), reopen: () => openJournal(options), folder, segment };
}

/** Writes `text` over the line with this `seq`, keeping its length. */
async function overwriteLine(segment: string, seq: number, change: (line: Buffer) => void) {
  const bytes = await readFile(segment);
  const start = bytes.indexOf(chain(1, { from: seq })[0]?.json ?? 'nowhere');
  change(bytes.subarray(start, bytes.indexOf('\n', start)));
  await writeFile(segment, bytes);
}

describe('a torn batch', () => {
  it('is cut, set aside and reported', async () => {
    const torn = Buffer.from(`${chain(1, { from: 9 })[0]?.json}\n{"activityId":"018b`);
    const { journal, reopen, segment } = await damagedJournal((path) => appendFile(path, torn));
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(8)[7])]);
    expect(damage).toEqual([
      { activityId: ACTIVITY, path: expect.any(String), reason: 'torn-last-line', line: 13 },
    ]);
    expect(await readFile(damage[0]?.path ?? '')).toEqual(torn);
    expect(await readFile(segment, 'utf8')).toMatch(/\}\n\n$/);
    expect((await reopen().inspect()).damage).toEqual([]);
  });

  it('leaves none of its whole lines, for the batch was never acknowledged', async () => {
    const half = `${chain(1, { from: 9 })[0]?.json}\n`;
    const { journal } = await damagedJournal((path) => appendFile(path, half));
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(8)));
    expect(await journal.append(chain(2, { from: 9 }))).toEqual({ status: 'appended' });
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(10)));
  });

  it('is recognised as zeros, which a power cut leaves behind', async () => {
    const { journal } = await damagedJournal((path) => appendFile(path, Buffer.alloc(4096)));
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(8)[7])]);
    expect(damage.map(({ reason }) => reason)).toEqual(['torn-last-line']);
  });
});

describe('lost bytes', () => {
  it('keeps the whole lines of an acknowledged batch whose end is gone', async () => {
    const { journal } = await damagedJournal(async (path) => {
      await truncate(path, (await stat(path)).size - 20);
    });
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(7)[6])]);
    expect(damage.map(({ reason }) => reason)).toEqual(['missing-lines', 'torn-last-line']);
    expect(await journal.append(chain(1, { from: 8 }))).toEqual({ status: 'appended' });
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(8)));
  });

  it('reports acknowledged lines that are gone at a line break', async () => {
    const { journal, reopen } = await damagedJournal(async (path) => {
      const bytes = await readFile(path);
      await truncate(path, bytes.indexOf(chain(1, { from: 7 })[0]?.json ?? ''));
    });
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(6)[5])]);
    expect(damage.map(({ reason, line }) => ({ reason, line }))).toEqual([
      { reason: 'missing-lines', line: 10 },
    ]);
    expect((await reopen().inspect()).damage).toEqual([]);
  });

  it('reports a segment that is gone while its cache is there', async () => {
    const { journal } = await damagedJournal((path) => rm(path));
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([]);
    expect(damage.map(({ reason }) => reason)).toEqual(['missing-lines']);
    expect(await journal.append(chain(8))).toEqual({ status: 'appended' });
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(8)));
  });
});

describe('an unreadable line', () => {
  it.each([
    ['bytes that are no text', (line: Buffer) => line.fill(0xff)],
    ['text that is no event', (line: Buffer) => line.fill('x')],
    ['an event of another log', (line: Buffer) => void line.write('ffff', line.indexOf('000a"'))],
  ])('of %s is set aside; what follows is still read', async (_what, change) => {
    const { journal, reopen } = await damagedJournal((path) => overwriteLine(path, 3, change));
    const remaining = jsonOf(chain(8)).toSpliced(2, 1);
    expect(await journal.read(ACTIVITY)).toEqual(remaining);
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(8)[7])]);
    expect(damage.map(({ reason, line }) => ({ reason, line }))).toEqual([
      { reason: 'unreadable-line', line: 4 },
      { reason: 'broken-chain', line: 5 },
    ]);
    expect(damage[0]?.path).toContain('quarantine');
    const length = chain(1, { from: 3 })[0]?.json.length ?? 0;
    expect(await readFile(damage[0]?.path ?? '')).toHaveLength(length + 1);
    expect(await reopen().read(ACTIVITY)).toEqual(remaining);
  });

  it('is put back when the whole log is sent again', async () => {
    const { journal, reopen } = await damagedJournal((path) =>
      overwriteLine(path, 3, (line) => line.fill(0)),
    );
    expect(await journal.read(ACTIVITY)).toHaveLength(7);
    expect(await journal.append(chain(9))).toEqual({ status: 'appended' });
    const after = reopen();
    expect(await after.inspect()).toEqual({ heads: [headOf(chain(9)[8])], damage: [] });
    expect(new Set(await after.read(ACTIVITY))).toEqual(new Set(jsonOf(chain(9))));
    expect((await after.inspect()).damage).toEqual([]);
    expect(await after.append(chain(1, { from: 10 }))).toEqual({ status: 'appended' });
  });

  it('at the end moves the head back, whatever the cache says', async () => {
    const { journal } = await damagedJournal((path) =>
      overwriteLine(path, 8, (line) => line.fill(0)),
    );
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([headOf(chain(7)[6])]);
    expect(damage.map(({ reason }) => reason)).toEqual(['unreadable-line']);
    expect(await journal.append(chain(1, { from: 8 }))).toEqual({ status: 'appended' });
  });
});

describe('a second event with a known number', () => {
  it('is set aside and the first one stays', async () => {
    const [known] = chain(1, { from: 4 });
    const forged = (known?.json ?? '').replace(known?.hash ?? 'x', 'f'.repeat(64));
    const { journal } = await damagedJournal((path) => appendFile(path, `${forged}\n\n`));
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(8)));
    const { damage } = await journal.inspect();
    expect(damage.map(({ reason }) => reason)).toEqual(['broken-chain']);
    expect(await readFile(damage[0]?.path ?? '', 'utf8')).toBe(`${forged}\n`);
  });
});

describe('a disk that refuses to read', () => {
  it('costs one segment, and writing goes on in the next', async () => {
    const { journal } = await damagedJournal(async (path) => {
      await rm(path);
      // Reading a folder fails as reading a bad sector does.
      await mkdir(path);
    });
    const { heads, damage } = await journal.inspect();
    expect(heads).toEqual([]);
    expect(damage.map(({ reason }) => reason)).toEqual(['unreadable-file']);
    expect(await journal.append(chain(8))).toEqual({ status: 'appended' });
    expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(8)));
  });

  it('does not keep the other logs from being inspected', async () => {
    const { journal, folder } = await damagedJournal(async (_segment, path) => {
      await rm(path, { recursive: true });
      await writeFile(path, 'a file where a folder should be');
    });
    const other = '018b0000-0000-7000-8000-00000000000b';
    await journal.append(chain(1, { activityId: other }));
    const { heads, damage } = await journal.inspect();
    expect(heads.map(({ activityId }) => activityId)).toEqual([other]);
    expect(damage).toEqual([
      { activityId: ACTIVITY, path: folder, reason: 'unreadable-file', line: 0 },
    ]);
    expect(await journal.append(chain(1))).toEqual({ status: 'failed', code: 'failed' });
    expect(await readFile(folder, 'utf8')).toBe('a file where a folder should be');
  });
});
