import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from '../helpers/launch';
import { readWord, type WordFile } from '../helpers/word';
import { at } from './day-clock';
import { DocumentsPage } from './pages/documents-page';
import { RecapPage } from './pages/recap-page';
import { ScoresPage } from './pages/scores-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

const AGUSTINA = 'Agustina Ratna Ningsih, S.Sos.';
const ALBERTUS = 'Albertus Yoga Pranata, S.E.';
const AMELIA = 'Amelia Kusumawati, S.Ak.';

const PAPERS = [
  'Rekap Kehadiran',
  'Rekap Nilai',
  'Laporan Penyelenggaraan',
  'Daftar Hadir terisi, Sesi 1, Hari 1',
  'Jadwal Pelatihan',
] as const;

/** Every row of a table on the screen, headings of rows among its cells. */
async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) =>
        [...row.querySelectorAll('th, td')].map(
          (cell) =>
            [...cell.querySelectorAll('input')].map(({ value }) => value).join('') ||
            (cell.textContent ?? ''),
        ),
      ),
    );
  return rows.map((cells) => cells.map(plain)).filter((cells) => cells.some((text) => text !== ''));
}

const plain = (text: string): string => text.replace(/\s/g, ' ').trim();

const firstLine = (text = ''): string => text.split('\n')[0] ?? '';

test('several papers in one ZIP say what the screens say', async ({ openApplication }) => {
  test.setTimeout(180_000);
  const application = await openApplication({ prepare: at('08.00') });
  const { page } = application;
  const activity = await openSample(application);
  const recap = new RecapPage(page);
  const scores = new ScoresPage(application);

  await test.step('a day is held: two sheets and two tests', async () => {
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
    await sheet.markAbsent('ameli', AMELIA, 'Sakit');
    await sheet.fillBlanks(39);
    await sheet.close();
    await scores.open();
    const column = (first: number) =>
      Array.from({ length: 39 }, (_, index) => `${first + index},5`).join('\r\n');
    await scores.cell('Pre Test', 'Abang').click();
    await scores.paste(column(30));
    await expect(scores.pasted).toContainText('39 nilai ditempel pada Pre Test');
    await scores.cell('Post Test', 'Abang').click();
    await scores.paste(column(55));
    await expect(scores.pasted).toContainText('39 nilai ditempel pada Post Test');
  });

  await activity.open('Daftar Hadir');
  await recap.open();
  await expect(recap.count).toHaveText('40 peserta');
  const shownPeople = await rowsOf(recap.table);
  await scores.open();
  await expect(scores.table.locator('tbody tr')).toHaveCount(40);
  const shownScores = await rowsOf(scores.table);
  const shownTests = await rowsOf(page.getByRole('table', { name: 'Rekap tes' }));
  const shownGain = plain((await scores.gain.textContent()) ?? '');

  const files = await test.step('five papers are saved in one go', async () => {
    await activity.open('Dokumen');
    const documents = new DocumentsPage(page);
    await documents.show('Semua dokumen');
    await documents.choose(...PAPERS);
    const { name, bytes } = await application.saved(() => documents.makeChosen(PAPERS.length));
    expect(name).toMatch(/^2026-11-24 Dokumen - .*\.zip$/);
    const found = unzipSync(bytes);
    expect(Object.keys(found)).toHaveLength(PAPERS.length);
    return found;
  });
  const read = (paper: string): WordFile => {
    const [, bytes] =
      Object.entries(files).find(([name]) => name.startsWith(`2026-11-24 ${paper}`)) ?? [];
    if (!bytes) throw new Error(`${paper} is not in the ZIP`);
    return readWord(bytes);
  };

  await test.step('Rekap Kehadiran: names, letters, percentages and wordings', () => {
    const word = read('Rekap Kehadiran');
    const people = word.rowsUnder('No.', 'Nama / NIP', 'Instansi / Unit Kerja').slice(1, -2);
    expect([people.length, shownPeople.length]).toEqual([40, 40]);
    for (const [index, shown] of shownPeople.entries()) {
      const [number, name, ...figures] = shown;
      const printed = (people[index] ?? []).map(plain);
      expect(printed[0]).toBe(`${number}.`);
      expect(printed[1]).toContain(firstLine(name));
      // Letters of six sessions; then JP, of how many the paper says as well.
      expect(printed.slice(3, 9)).toEqual(figures.slice(0, 6));
      expect(printed[9]).toBe(`${figures[6]}/17`);
      expect(printed.slice(10, 13)).toEqual(figures.slice(7, 10));
      expect(printed[13]).toContain(figures[10]);
    }
    const [, ...total] = word.rowsUnder('No.', 'Instansi / Unit Kerja', 'Peserta').at(-2) ?? [];
    expect(total.slice(0, 6)).toEqual(['40', '77', '1', '1', '1', '0']);
  });

  await test.step('Rekap Nilai: every score, the class and its gain', () => {
    const word = read('Rekap Nilai');
    const rows = word.rowsUnder('No.', 'Nama / NIP', 'Instansi / Unit Kerja');
    expect(shownScores).toHaveLength(40);
    expect(rows.slice(0, 40).filter((row) => row[3] !== '–')).toHaveLength(39);
    for (const [index, shown] of shownScores.entries()) {
      const printed = rows[index] ?? [];
      expect(shown.join(' ')).toContain(firstLine(printed[1]));
      const figures = printed.slice(3, 7).map(plain);
      if (figures[0] !== '–') expect(shown.slice(-4)).toEqual(figures);
    }
    for (const [index, [name, count, mean, highest, lowest]] of shownTests.entries()) {
      expect(['Pre Test', 'Post Test']).toContain(name);
      const column = (row: number) => rows.at(40 + row)?.[1 + index];
      expect([column(3), column(0), column(1), column(2)]).toEqual([count, mean, highest, lowest]);
    }
    expect(shownTests).toHaveLength(2);
    const sentence = word.lines.find((line) => line.startsWith('Rata-rata naik')) ?? '';
    expect(shownGain).toContain(plain(sentence.split(' (39 peserta')[0] ?? '?'));
  });

  await test.step('Laporan Penyelenggaraan: the same figures again', () => {
    const word = read('Laporan Penyelenggaraan');
    const sessions = word.rowsUnder('Hari', 'Tanggal', 'Sesi', 'JP', 'Peserta');
    expect(sessions[0]?.slice(2)).toEqual([
      '1',
      '3',
      '40',
      '38',
      '1',
      '0',
      '1',
      '0',
      '0',
      '95\u00a0%',
    ]);
    expect(sessions[1]?.slice(2, 6)).toEqual(['2', '1', '40', '39']);
    const tests = word.rowsUnder('Tes', 'Peserta dinilai');
    expect(tests).toEqual(shownTests);
    expect(word.rowsUnder('No.', 'Instansi / Unit Kerja', 'Jumlah').at(-1)).toEqual([
      'Jumlah',
      '40',
    ]);
    expect(word.lines).toContain('BAB V PENUTUP');
    const [gain] = shownGain.match(/Rata-rata naik [\d,]+ poin/) ?? [];
    expect(word.lines.some((line) => gain !== undefined && line.includes(gain))).toBe(true);
  });

  await test.step('Daftar Hadir and Jadwal: who, what and how many JP', () => {
    const sheet = read('Daftar Hadir terisi, Sesi 1');
    expect(sheet.lines).toContain('Hadir: 38 orang');
    const names = sheet
      .rowsUnder('No.', 'Nama / NIP')
      .slice(0, 40)
      .map(([, name]) => firstLine(name));
    expect(names).toHaveLength(40);
    for (const [index, [, name]] of shownPeople.entries()) expect(name).toContain(names[index]);
    expect(read('Jadwal Pelatihan').lines).toContain('17 JP');
  });
});
