import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openJournal } from '../../../electron/journal/journal';
import { ACTIVITY, chain } from '../journal/lines';
import { scratchFolder } from '../scratch';
import { bundleChild, runAndKill } from './kill';

const KILLS = 100;

it('keeps every acknowledged line and no half batch through 100 kills', async () => {
  const root = await scratchFolder();
  const script = await bundleChild('journal-writer.ts', join(root, 'bundle'));
  const options = { folder: join(root, 'journal'), quarantine: join(root, 'quarantine') };
  let torn = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await runAndKill(script, [root], (kill * 7) % 40);
    const journal = openJournal(options);
    const { heads, damage } = await journal.inspect();
    const seq = heads[0]?.seq ?? 0;
    expect(seq).toBeGreaterThanOrEqual(acknowledged);
    expect(seq % 3).toBe(0);
    torn += damage.length;
    expect(damage.filter(({ reason }) => reason !== 'torn-last-line')).toEqual([]);
  }
  const lines = await openJournal(options).read(ACTIVITY);
  const hashes = lines.map((line): unknown => JSON.parse(line).hash);
  expect(hashes).toEqual(chain(lines.length).map(({ hash }) => hash));
  console.log(
    `journal: ${lines.length} lines after ${KILLS} kills, ${torn} torn batches set aside`,
  );
}, 120_000);

it('leaves a saved file old or new, never torn, through 100 kills', async () => {
  const root = await scratchFolder();
  const script = await bundleChild('file-writer.ts', join(root, 'bundle'));
  const path = join(root, 'laporan.docx');
  let version = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await runAndKill(script, [path, String(version)], (kill * 7) % 40);
    const bytes = await readFile(path);
    version = bytes.readUInt32BE(0);
    expect(version).toBeGreaterThanOrEqual(acknowledged);
    expect(bytes.readUInt32BE(4)).toBe(bytes.length);
    expect(bytes.subarray(8).every((byte) => byte === version % 256)).toBe(true);
  }
  const leftovers = (await readdir(root)).filter((name) => name.endsWith('.tmp'));
  console.log(
    `file: ${version} versions after ${KILLS} kills, ${leftovers.length} temporary files`,
  );
}, 120_000);
