import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { filesHandlers } from '../../../electron/handlers/files';
import { scratchFolder } from '../scratch';

const WORD = [{ name: 'Dokumen Word', extensions: ['docx'] }];

/** Dialogs in which the user chooses `chosen`, or cancels when there is nothing to choose. */
async function filesWith(chosen: (folder: string) => readonly string[]) {
  const folder = await scratchFolder();
  const asked: (SaveDialogOptions | OpenDialogOptions)[] = [];
  const paths = chosen(folder);
  const handlers = filesHandlers({
    dialogs: {
      askWhereToSave: async (options) => {
        asked.push(options);
        return { canceled: paths.length === 0, filePath: paths[0] ?? '' };
      },
      askWhatToOpen: async (options) => {
        asked.push(options);
        return { canceled: paths.length === 0, filePaths: paths };
      },
    },
    documentsFolder: () => '/dokumen',
  });
  const save = (suggestedName: string, text = 'isi') =>
    handlers.save([{ suggestedName, bytes: Buffer.from(text), filters: WORD }]);
  return { folder, asked, handlers, save };
}

describe('saving', () => {
  it('writes where the user chose and says where that was', async () => {
    const { folder, save } = await filesWith((root) => [join(root, 'Laporan.docx')]);
    expect(await save('Laporan.docx')).toEqual({
      status: 'saved',
      path: join(folder, 'Laporan.docx'),
    });
    expect(await readFile(join(folder, 'Laporan.docx'), 'utf8')).toBe('isi');
    expect(await readdir(folder)).toEqual(['Laporan.docx']);
  });

  it('writes nothing when the dialog is cancelled', async () => {
    const { folder, save } = await filesWith(() => []);
    expect(await save('Laporan.docx')).toEqual({ status: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['Laporan: hari 1/2?.docx', 'Laporan- hari 1-2-.docx'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..\\..\\x.docx', '-..-x.docx'],
    ['nul.docx', '_nul.docx'],
    ['a\u0000b\u202e.docx', 'a-b-.docx'],
    [' ... ', 'Dokumen'],
  ])('proposes a bare name for %j', async (suggested, proposed) => {
    const { asked, save } = await filesWith(() => []);
    await save(suggested);
    expect(asked[0]?.defaultPath).toBe(join('/dokumen', proposed));
  });

  it('starts the next dialog where the user went before', async () => {
    const { folder, asked, save } = await filesWith((root) => [join(root, 'Laporan.docx')]);
    await save('Laporan.docx');
    await save('Daftar Hadir.docx');
    expect(asked[1]?.defaultPath).toBe(join(folder, 'Daftar Hadir.docx'));
  });

  it('adds the extension that a Linux dialog leaves out', async () => {
    const { folder, save } = await filesWith((root) => [join(root, 'Laporan')]);
    expect(await save('Laporan.docx')).toMatchObject({ path: join(folder, 'Laporan.docx') });
  });

  it('does not replace an unconfirmed file for the sake of an extension', async () => {
    const { folder, save } = await filesWith((root) => [join(root, 'Laporan')]);
    await writeFile(join(folder, 'Laporan.docx'), 'lama');
    expect(await save('Laporan.docx')).toMatchObject({ path: join(folder, 'Laporan') });
    expect(await readFile(join(folder, 'Laporan.docx'), 'utf8')).toBe('lama');
  });

  it('answers a failure with its code', async () => {
    const { folder } = await filesWith(() => []);
    await mkdir(join(folder, 'Laporan.docx', 'isi'), { recursive: true });
    const { save } = await filesWith(() => [join(folder, 'Laporan.docx')]);
    expect(await save('Laporan.docx')).toEqual({ status: 'failed', code: 'failed' });
  });

  it.each([
    ['no argument', []],
    ['a path in place of bytes', [{ suggestedName: 'a', bytes: '/etc/passwd', filters: WORD }]],
    ['no name', [{ suggestedName: '', bytes: new Uint8Array(1), filters: WORD }]],
    ['a long name', [{ suggestedName: 'a'.repeat(300), bytes: new Uint8Array(1), filters: WORD }]],
    [
      'an extension with a path',
      [
        {
          suggestedName: 'a',
          bytes: new Uint8Array(1),
          filters: [{ name: 'x', extensions: ['../x'] }],
        },
      ],
    ],
    [
      'a second argument',
      [{ suggestedName: 'a', bytes: new Uint8Array(1), filters: WORD }, '/etc'],
    ],
  ])('refuses %s', async (_what, args) => {
    const { asked, handlers } = await filesWith(() => []);
    await expect(handlers.save(args)).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

describe('opening', () => {
  it('reads what the user chose, with bare names', async () => {
    const { folder, asked, handlers } = await filesWith((root) => [
      join(root, 'a.csv'),
      join(root, 'b.csv'),
    ]);
    await writeFile(join(folder, 'a.csv'), 'satu');
    await writeFile(join(folder, 'b.csv'), 'dua');
    const filters = [{ name: 'CSV', extensions: ['csv'] }];
    const result = await handlers.open([{ filters, multiple: true }]);
    expect(result).toEqual({
      status: 'opened',
      files: [
        { name: 'a.csv', bytes: Buffer.from('satu') },
        { name: 'b.csv', bytes: Buffer.from('dua') },
      ],
    });
    expect(asked[0]).toMatchObject({ filters, properties: ['openFile', 'multiSelections'] });
  });

  it('says when the dialog was cancelled', async () => {
    const { asked, handlers } = await filesWith(() => []);
    expect(await handlers.open([{ filters: [], multiple: false }])).toEqual({
      status: 'cancelled',
    });
    expect(asked[0]?.properties).toEqual(['openFile']);
  });

  it('refuses more than 50 MB without reading it', async () => {
    const { folder, handlers } = await filesWith((root) => [join(root, 'besar.xlsx')]);
    await writeFile(join(folder, 'besar.xlsx'), '');
    await truncate(join(folder, 'besar.xlsx'), 50 * 1024 * 1024 + 1);
    expect(await handlers.open([{ filters: [], multiple: false }])).toEqual({
      status: 'failed',
      code: 'too-large',
    });
    await truncate(join(folder, 'besar.xlsx'), 50 * 1024 * 1024);
    expect((await handlers.open([{ filters: [], multiple: false }])).status).toBe('opened');
  });

  it('answers a file that is gone with a code', async () => {
    const { handlers } = await filesWith((root) => [join(root, 'hilang.csv')]);
    expect(await handlers.open([{ filters: [], multiple: false }])).toEqual({
      status: 'failed',
      code: 'failed',
    });
  });

  it('takes no path from the page', async () => {
    const { asked, handlers } = await filesWith(() => []);
    await expect(handlers.open(['/etc/passwd'])).rejects.toThrow();
    await expect(handlers.open([{ multiple: true }])).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});
