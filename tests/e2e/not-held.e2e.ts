import { expect, test } from '../helpers/launch';
import { readWord } from '../helpers/word';
import { findBarriers } from './axe';
import { at, waitUntil } from './day-clock';
import { ActivityPage } from './pages/activity-page';
import { DocumentsPage } from './pages/documents-page';
import { RunPage } from './pages/run-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

test('a session that did not take place keeps no day open, and the report says why', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const activity = new ActivityPage(page);
  const run = new RunPage(page);
  const sheet = new SheetPage(page);
  await waitUntil(page, '09.20');

  await test.step('its sheet is open, with one mark, when the narasumber calls', async () => {
    await run.row('4 Daftar hadir').click();
    await run.press('Mulai sekarang');
    await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
    await sheet.markPresent('abang rizal', 'Abang Rizal Fadhillah, S.E., M.Si.');
    await sheet.declareNotHeld('Narasumber berhalangan hadir');
    await expect(sheet.notHeld).toContainText(
      'Alasan: Narasumber berhalangan hadir. Dicatat pukul 09.20.',
    );
    await expect(sheet.table).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  await test.step('it can be taken back, and said again', async () => {
    await page.keyboard.press('Control+z');
    await expect(sheet.counts).toContainText('1 hadir');
    await page.keyboard.press('Control+Shift+z');
    await expect(sheet.notHeld).toBeVisible();
    await page.getByRole('button', { name: 'Nyatakan dilaksanakan' }).click();
    await expect(sheet.counts).toContainText('1 hadir');
    await expect(page.getByRole('heading', { name: 'Hari 1 · Sesi 1' })).toBeFocused();
    await sheet.declareNotHeld('Narasumber berhalangan hadir');
  });

  await test.step('every screen says so', async () => {
    await page.getByRole('link', { name: 'Kembali ke semua sesi' }).click();
    const first = page.getByRole('row').filter({ hasText: 'Sesi 1' }).first();
    await expect(first).toContainText('Tidak dilaksanakan');
    await expect(first).toContainText('Narasumber berhalangan hadir');
    await activity.open('Ringkasan');
    await expect(page.getByText('Sesi 1: tidak dilaksanakan')).toBeVisible();
    await activity.open('Pelaksanaan');
    await expect(run.side).toContainText('Tidak dilaksanakan: Narasumber berhalangan hadir');
  });

  await test.step('the day is archived without its sheet', async () => {
    await run.press('Selesai');
    await run.row('19 Arahan').click();
    await run.side.getByRole('button', { name: 'Arsipkan hari ini' }).click();
    const dialog = page.getByRole('dialog', { name: 'Arsipkan hari ini' });
    await expect(dialog).not.toContainText('daftar hadir langkah 4');
    await dialog.getByLabel('Alasan').fill('Pelatihan dihentikan');
    await dialog.getByRole('button', { name: 'Arsipkan', exact: true }).click();
    await expect(page.getByRole('region', { name: /diarsipkan/ })).toBeVisible();
    await activity.open('Daftar Hadir');
    await page.getByRole('link', { name: 'Lihat daftar hadir hari 1 sesi 1' }).click();
    await expect(page.getByText('Hari 1 sudah diarsipkan')).toBeVisible();
    await expect(sheet.notHeld).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nyatakan dilaksanakan' })).toHaveCount(0);
  });

  await test.step('the papers say so, and the empty sheets are no longer proposed', async () => {
    await activity.open('Dokumen');
    const papers = new DocumentsPage(page);
    await expect(papers.button('Daftar Hadir terisi, Sesi 1, Hari 1')).toBeDisabled();
    await expect(page.getByRole('row', { name: /Daftar Hadir kosong, Sesi 2/ })).toContainText(
      'Sesi tidak dilaksanakan',
    );
    const report = await application.saved(() => papers.make('Laporan Pelaksanaan Harian, Hari 1'));
    const [first] = readWord(report.bytes).rowsUnder('Sesi', 'Pukul');
    expect(first?.join(' ')).toContain('Tidak dilaksanakan: Narasumber berhalangan hadir');
  });
});
