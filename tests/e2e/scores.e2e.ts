import { writeFileSync } from 'node:fs';
import { expect, test } from '../helpers/launch';
import { findBarriers } from './axe';
import { RunPage } from './pages/run-page';
import { ScoresPage } from './pages/scores-page';
import { openSample } from './sample';

/** As a test tool exports it: a title, names without titles, a stranger, a slip, a fraction. */
const EXPORT = `Hasil Tes Pelatihan;;
No;Nama;Skor
1;Abang Rizal Fadhillah;18 / 20
2;AGUSTINA RATNA NINGSIH;41
3;Albertus Yoga Pranata, S.E.;40
4;Amelia K.;93
5;Andreas Bonar Simatupang;105
6;Anisa Fitri Ramadhani;87,333
;Rata-rata;70,3
`;

test('scores are typed, pasted and imported, and the class is summed up', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication();
  const { page } = application;
  await openSample(application);
  const scores = new ScoresPage(application);
  await scores.open();

  await test.step('typed one below the other', async () => {
    await scores.cell('Pre Test', 'Abang').click();
    await scores.type('60', '70,5', '105', '80.25');
    await expect(scores.cell('Pre Test', 'Andreas')).toBeFocused();
    await scores.expectRecap('Pre Test', '3 dari 40', '70,25', '80,25', '60');
    await expect(scores.cell('Pre Test', 'Amelia')).toHaveValue('80,25');
  });

  await test.step('a slip stays, says what it is, and is found again', async () => {
    const wrong = scores.cell('Pre Test', 'Albertus');
    await expect(wrong).toHaveValue('105');
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(wrong).toHaveAccessibleDescription('di atas 100');
    await scores.press('1 isian belum tersimpan');
    await expect(wrong).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(wrong).toHaveValue('');
    await expect(wrong).not.toHaveAttribute('aria-invalid');
    await page.keyboard.press('ArrowUp');
    await expect(scores.cell('Pre Test', 'Agustina')).toBeFocused();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await scores.expectRecap('Pre Test', '2 dari 40', '70,13', '80,25', '60');
  });

  await test.step('a paper from the middle of the stack', async () => {
    await page.keyboard.press('/');
    await expect(scores.search).toBeFocused();
    await page.keyboard.type('uray');
    await page.keyboard.press('Enter');
    await expect(scores.cell('Pre Test', 'Uray')).toBeFocused();
    await scores.type('55');
    await expect(scores.search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Ditampilkan 40 dari 40')).toBeVisible();
    await expect(scores.cell('Pre Test', 'Uray')).toHaveValue('55');
  });

  await test.step('a column copied from Excel', async () => {
    await scores.cell('Pre Test', 'Abang').click();
    await scores.paste(Array.from({ length: 40 }, (_, index) => `${40 + index}`).join('\r\n'));
    await expect(scores.pasted).toHaveText('40 nilai ditempel pada Pre Test, mulai nomor 1.');
    await scores.expectRecap('Pre Test', '40 dari 40', '59,5', '79', '40');
  });

  await test.step('a file, checked before it counts', async () => {
    const path = testInfo.outputPath('nilai post test.csv');
    writeFileSync(path, EXPORT);
    await scores.importFile(path);
    await expect(scores.plan).toHaveText('4 nilai baru · 1 baris belum ikut');
    await expect(scores.oddRow(6)).toContainText('Tidak ada peserta dengan nama atau NIP ini');
    await expect(scores.oddRow(7)).toContainText('105 melebihi nilai penuh');
    await expect(scores.oddRow(8)).toContainText('dibulatkan');
    await scores.settle(6, 'amelia', 'Amelia Kusumawati');
    await expect(scores.plan).toHaveText('5 nilai baru');
    expect(await findBarriers(page)).toEqual([]);
    await scores.press('Simpan nilai');
  });

  // Pre 40, 41, 42, 43, 45: 42,2. Post 90, 41, 40, 93, 87,33: 70,27.
  const expectSums = async () => {
    await scores.expectRecap('Post Test', '5 dari 40', '70,27', '93', '40');
    await expect(scores.gain).toContainText(
      'Rata-rata naik 28,07 poin (dari 42,2 menjadi 70,27); 3 naik, 1 tetap, 1 turun',
    );
    await expect(scores.gain).toContainText('5 peserta dengan Pre Test dan Post Test');
  };
  await expectSums();
  expect(await findBarriers(page)).toEqual([]);

  await test.step('taken back and done again', async () => {
    await scores.press('Urungkan');
    await scores.expectRecap('Post Test', '0 dari 40', '–', '–', '–');
    await expect(scores.gain).toHaveCount(0);
    await scores.press('Ulangi');
    await expectSums();
  });

  await page.reload();
  await expectSums();
  await expect(scores.cell('Post Test', 'Anisa')).toHaveValue('87,33');
});

test('Pelaksanaan leads to the first paper that is not marked', async ({ openApplication }) => {
  const application = await openApplication();
  const { page } = application;
  const activity = await openSample(application);
  const scores = new ScoresPage(application);
  await scores.open();
  await scores.cell('Pre Test', 'Abang').click();
  await scores.type('60', '63');
  await scores.expectRecap('Pre Test', '2 dari 40', '61,5', '63', '60');

  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  await run.row('5 Pre Test').click();
  const panel = run.side.getByRole('region', { name: 'Nilai Pre Test' });
  await expect(panel).toContainText('2 dari 40 · rata-rata 61,5');
  await panel.getByRole('link', { name: 'Isi nilai' }).click();
  await expect(scores.cell('Pre Test', 'Albertus')).toBeFocused();

  // What is only half typed is asked about before it would be lost.
  await scores.type('abc');
  await activity.open('Peserta');
  await page.getByRole('button', { name: 'Tetap di sini' }).click();
  await expect(scores.cell('Pre Test', 'Albertus')).toHaveValue('abc');
});
