import { constants } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openJournal } from '../../../electron/journal/journal';
import { scratchFolder } from '../scratch';
import { ACTIVITY, chain, jsonOf } from './lines';

/** A real file on a disk that takes only part of what is written while `isFull`. */
async function journalOnDisk(code: string, failing: 'write' | 'datasync') {
  const root = await scratchFolder();
  const disk = { isFull: false };
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  const openFile = async (path: string, flags: number): Promise<FileHandle> => {
    const handle = await open(path, flags);
    if (!disk.isFull) return handle;
    if (failing === 'datasync') {
      let calls = 0;
      const datasync = handle.datasync.bind(handle);
      return Object.assign(handle, { datasync: () => (calls++ === 0 ? fail() : datasync()) });
    }
    const write = handle.write.bind(handle);
    let isSpent = false;
    return Object.assign(handle, {
      write: (bytes: Buffer, offset: number, length: number, position: number) => {
        if (isSpent) return fail();
        isSpent = true;
        return write(bytes, offset, Math.floor(length / 2), position);
      },
    });
  };
  const journal = openJournal({
    folder: join(root, 'journal'),
    quarantine: join(root, 'quarantine'),
    openFile,
  });
  return { journal, disk, segment: join(root, 'journal', ACTIVITY, '0001.ndjson') };
}

it.each([
  ['ENOSPC', 'write', 'disk-full'],
  ['EDQUOT', 'write', 'disk-full'],
  ['EACCES', 'write', 'denied'],
  ['EIO', 'datasync', 'failed'],
] as const)('takes back a batch that failed with %s in %s', async (code, failing, answer) => {
  const { journal, disk, segment } = await journalOnDisk(code, failing);
  await journal.append(chain(2));
  const before = await readFile(segment);
  disk.isFull = true;
  expect(await journal.append(chain(3, { from: 3 }))).toEqual({ status: 'failed', code: answer });
  expect(await readFile(segment)).toEqual(before);
  expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(2)));
  disk.isFull = false;
  expect(await journal.append(chain(3, { from: 3 }))).toEqual({ status: 'appended' });
  expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(5)));
  expect((await journal.inspect()).damage).toEqual([]);
});

it('writes in pieces to a disk that takes only pieces', async () => {
  const root = await scratchFolder();
  const journal = openJournal({
    folder: join(root, 'journal'),
    quarantine: join(root, 'quarantine'),
    openFile: async (path, flags) => {
      const handle = await open(path, flags);
      const write = handle.write.bind(handle);
      return Object.assign(handle, {
        write: (bytes: Buffer, offset: number, length: number, position: number) =>
          write(bytes, offset, Math.min(length, 7), position),
      });
    },
  });
  await journal.append(chain(3));
  await journal.append(chain(2, { from: 4 }));
  expect(await journal.read(ACTIVITY)).toEqual(jsonOf(chain(5)));
});

it('does not open its segments for appending, which Windows could not cut back', async () => {
  const root = await scratchFolder();
  const seen: number[] = [];
  const journal = openJournal({
    folder: join(root, 'journal'),
    quarantine: join(root, 'quarantine'),
    openFile: (path, flags) => {
      seen.push(flags);
      return open(path, flags);
    },
  });
  await journal.append(chain(1));
  expect(seen.map((flags) => flags & constants.O_APPEND)).toEqual([0]);
  expect(seen.map((flags) => flags & constants.O_TRUNC)).toEqual([0]);
});
