import { readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../electron/write-atomically';
import { scratchFolder } from './scratch';

const failWith = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('writing a file', () => {
  it('creates and replaces it, and leaves nothing else behind', async () => {
    const folder = await scratchFolder();
    const path = join(folder, 'laporan.docx');
    expect(await writeAtomically(path, Buffer.from('satu'))).toBeUndefined();
    expect(await writeAtomically(path, Buffer.from('dua'))).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('dua');
    expect(await readdir(folder)).toEqual(['laporan.docx']);
  });

  it('takes a name as long as the system allows', async () => {
    const path = join(await scratchFolder(), `${'n'.repeat(250)}.docx`);
    expect(await writeAtomically(path, Buffer.from('isi'))).toBeUndefined();
  });

  it('waits for a program that holds the old file for a moment', async () => {
    const path = join(await scratchFolder(), 'laporan.docx');
    let attempts = 0;
    const renameFile = (from: string, to: string): Promise<void> =>
      ++attempts < 4 ? failWith('EBUSY')() : rename(from, to);
    expect(await writeAtomically(path, Buffer.from('isi'), { renameFile })).toBeUndefined();
    expect(attempts).toBe(4);
  });

  it.each([
    ['EBUSY', 'linux', 'locked'],
    ['EPERM', 'win32', 'locked'],
    ['EACCES', 'win32', 'locked'],
    ['EACCES', 'linux', 'denied'],
    ['ENOSPC', 'linux', 'disk-full'],
    ['EIO', 'linux', 'failed'],
  ] as const)(
    'answers %s on %s with "%s" and keeps the old file',
    async (code, platform, answer) => {
      const folder = await scratchFolder();
      const path = join(folder, 'laporan.docx');
      await writeFile(path, 'lama');
      const options = { renameFile: failWith(code), patience: 60, platform };
      expect(await writeAtomically(path, Buffer.from('baru'), options)).toBe(answer);
      expect(await readFile(path, 'utf8')).toBe('lama');
      expect(await readdir(folder)).toEqual(['laporan.docx']);
    },
  );

  it('fails at once where the folder does not exist', async () => {
    const path = join(await scratchFolder(), 'tidak', 'ada', 'laporan.docx');
    expect(await writeAtomically(path, Buffer.from('isi'))).toBe('failed');
  });

  it('removes what a crash left behind an hour ago, and nothing else', async () => {
    const folder = await scratchFolder();
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ['.pendamping-0123456789ab.tmp', '.pendamping-catatan.tmp', 'lama.docx']) {
      await writeFile(join(folder, name), '');
      await utimes(join(folder, name), old, old);
    }
    await writeFile(join(folder, '.pendamping-ba9876543210.tmp'), 'being written');
    expect(await writeAtomically(join(folder, 'baru.docx'), Buffer.from('isi'))).toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual([
      '.pendamping-ba9876543210.tmp',
      '.pendamping-catatan.tmp',
      'baru.docx',
      'lama.docx',
    ]);
  });
});
