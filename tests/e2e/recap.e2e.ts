import { parseSpreadsheet } from '../../renderer/platform/spreadsheet/parse-spreadsheet';
import type { SavedFile } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { at } from './day-clock';
import { RecapPage } from './pages/recap-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

const ABANG = 'Abang Rizal Fadhillah, S.E., M.Si.';
const AGUSTINA = 'Agustina Ratna Ningsih, S.Sos.';
const ALBERTUS = 'Albertus Yoga Pranata, S.E.';
const AMELIA = 'Amelia Kusumawati, S.Ak.';

// The six sessions of the sample have 3, 1, 5, 2, 4 and 2 JP: 17 in all, 4 of them on the first day.
test('two sessions with exceptions become the recap, on the screen and in Excel', async ({
  openApplication,
}) => {
  test.setTimeout(120_000);
  const application = await openApplication({ prepare: at('08.00') });
  const { page } = application;
  const activity = await openSample(application);
  const recap = new RecapPage(page);

  await test.step('two sheets are filled in', async () => {
    const sheet = new SheetPage(page);
    const openSheet = async (session: number) => {
      await activity.open('Daftar Hadir');
      await page
        .getByRole('link', { name: new RegExp(`daftar hadir hari 1 sesi ${session}$`, 'i') })
        .click();
      await page.getByRole('button', { name: 'Buka daftar hadir' }).click();
    };
    await openSheet(1);
    await sheet.markAbsent('agust', AGUSTINA, 'Izin');
    await sheet.markAbsent('alber', ALBERTUS, 'Tanpa keterangan');
    await sheet.fillBlanks(38);
    await sheet.close();
    await openSheet(2);
    await sheet.markAbsent('alber', ALBERTUS, 'Tanpa keterangan');
    await sheet.markAbsent('ameli', AMELIA, 'Sakit');
    await sheet.fillBlanks(38);
    await sheet.close();
  });

  await test.step('the figures are those of a pocket calculator', async () => {
    await activity.open('Daftar Hadir');
    await recap.open();
    await expect(recap.count).toHaveText('40 peserta');
    const toCome = ['', '', '', ''];
    expect(await recap.figuresOf(ABANG)).toEqual([
      '1',
      'H',
      'H',
      ...toCome,
      '4',
      '100 %',
      '100 %',
      '23,5 %',
      'Masih mungkin',
    ]);
    expect(await recap.figuresOf(AGUSTINA)).toEqual([
      '2',
      'I',
      'H',
      ...toCome,
      '1',
      '25 %',
      '82,4 %',
      '5,9 %',
      'Tidak mungkin lagi',
    ]);
    expect(await recap.figuresOf(ALBERTUS)).toEqual([
      '3',
      'TK',
      'TK',
      ...toCome,
      '0',
      '0 %',
      '76,5 %',
      '0 %',
      'Tidak mungkin lagi',
    ]);
    expect(await recap.figuresOf(AMELIA)).toEqual([
      '4',
      'H',
      'S',
      ...toCome,
      '3',
      '75 %',
      '94,1 %',
      '17,6 %',
      'Masih mungkin',
    ]);
    await expect(recap.summary).toContainText('38 masih mungkin');
    await expect(recap.summary).toContainText('2 tidak mungkin lagi');
    await expect(
      page.getByText('2 dari 6 sesi berlangsung · 4 dari 17 JP · kehadiran 95'),
    ).toBeVisible();
    await expect(recap.table).not.toContainText('198508122010012902');
    await expect(recap.table).not.toContainText('19850812 201001');
  });

  await test.step('filters, search and sorting', async () => {
    await recap.filter('keterangan', /^Tidak mungkin lagi \(2\)$/);
    await expect(recap.count).toHaveText('2 dari 40 peserta');
    expect(await recap.names()).toEqual([AGUSTINA, ALBERTUS]);
    await recap.clearFilters();
    await recap.filter('instansi', /^Dinas Kesehatan Provinsi Kalimantan Barat \(2\)$/);
    await expect(recap.count).toHaveText('2 dari 40 peserta');
    await recap.clearFilters();
    await page.keyboard.press('/');
    await page.keyboard.type('kusuma');
    await expect(recap.count).toHaveText('1 dari 40 peserta');
    expect(await recap.names()).toEqual([AMELIA]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Dari semua sesi' }).click();
    await expect(recap.table.getByRole('rowheader').first()).toHaveText(ALBERTUS);
    expect((await recap.names()).slice(0, 4)).toEqual([ALBERTUS, AGUSTINA, AMELIA, ABANG]);
    await page.getByRole('button', { name: 'No', exact: true }).click();
  });

  await test.step('another threshold changes who can reach it, and can be taken back', async () => {
    await recap.setThreshold(80);
    await expect(recap.summary).toContainText('39 masih mungkin');
    await expect(recap.summary).toContainText('1 tidak mungkin lagi');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(recap.summary).toContainText('38 masih mungkin');
  });

  await test.step('sessions, days and instansi add up', async () => {
    await recap.view('Sesi');
    const sessions = page.getByRole('table', { name: 'Rekap sesi' });
    await expect(sessions.getByRole('row').nth(1)).toContainText('95');
    await expect(sessions.getByRole('row').last().getByRole('columnheader')).toHaveText([
      'Seluruhnya',
      '17',
      '76',
      '1',
      '1',
      '2',
      '0',
      '0',
      '0',
      '0',
      /^95/,
    ]);
    await recap.view('Hari');
    const days = page.getByRole('table', { name: 'Rekap hari' });
    await expect(days.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      /^Hari 1/,
      '2 dari 2',
      '4',
      '76',
      '1',
      '1',
      '2',
      '0',
      '0',
      '37',
      '2',
      '1',
      /^95/,
    ]);
    await recap.view('Instansi');
    const institutions = page.getByRole('table', { name: 'Rekap instansi' });
    await expect(
      institutions.getByRole('row', { name: /^Dinas Sosial Provinsi/ }).getByRole('cell'),
    ).toHaveText([/^Dinas Sosial/, '1', '1', '1', '0', '0', '0', '0', /^1 dari 4 JP$/, /^25/, '1']);
    await recap.view('Peserta');
  });

  await test.step('Excel says the same', async () => {
    const file = await application.saved(recap.export);
    expect(file.name).toMatch(
      /^2026-11-24 Rekap Kehadiran - Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026\.xlsx$/,
    );
    const [matrix, institutions, sessions] = await readSheets(file);
    const rowOf = (name: string) => matrix?.find((cells) => cells[1] === name) ?? [];
    const shares = (name: string) => rowOf(name).slice(12, 15).map(Number);
    expect(rowOf(AGUSTINA).slice(0, 12)).toEqual([
      '2',
      AGUSTINA,
      '19850812 201001 2 902',
      'Dinas Sosial Provinsi Kalimantan Barat',
      'I',
      'H',
      '',
      '',
      '',
      '',
      '1',
      '17',
    ]);
    expect(shares(AGUSTINA)).toEqual([1 / 4, 1 / 17, 14 / 17]);
    expect(rowOf(AGUSTINA)[15]).toBe('Tidak mungkin lagi');
    expect(shares(ABANG)).toEqual([1, 4 / 17, 1]);
    expect(institutions?.at(-1)?.slice(1, 7)).toEqual(['Seluruhnya', '40', '76', '1', '1', '2']);
    expect(sessions?.at(-1)?.slice(5, 10)).toEqual(['17', '', '76', '0', '1']);
  });

  await test.step('a cell leads to its sheet', async () => {
    await recap.table.getByTitle('Sakit').click();
    await expect(page.getByRole('heading', { name: 'Hari 1 · Sesi 2' })).toBeVisible();
  });
});

async function readSheets({ name, bytes }: SavedFile) {
  const result = await parseSpreadsheet({ name, bytes });
  if (result.status === 'refused') throw new Error(result.code);
  expect(result.sheets.map((sheet) => sheet.name)).toEqual(['Rekap', 'Per instansi', 'Sesi']);
  return result.sheets.map(({ rows }) =>
    rows.map((cells) => cells.map((cell) => cell?.text ?? '')),
  );
}
