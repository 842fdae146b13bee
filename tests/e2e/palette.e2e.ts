import { expect, test } from '../helpers/launch';
import { findBarriers } from './axe';
import { at, waitUntil } from './day-clock';
import { PalettePage } from './pages/palette-page';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

test('a day is run, and everything is opened, by name alone', async ({ openApplication }) => {
  test.setTimeout(120_000);
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await openSample(application);
  const palette = new PalettePage(page);
  const run = new RunPage(page);
  await waitUntil(page, '08.00');

  await test.step('to a day, and through it', async () => {
    await palette.choose('hari 1 pelaksanaan', 'Pelaksanaan Hari 1');
    await palette.choose('mulai', 'Mulai Registrasi peserta');
    await expect(run.row('1 Registrasi')).toContainText('berlangsung');
    await palette.choose('selesai lanjut', 'Selesai dan lanjut ke Penyerahan berkas');
    await expect(run.row('2 Penyerahan')).toContainText('berlangsung');
    await palette.choose('tambah 5', 'Tambah 5 menit');
    await expect(run.clock('langkah 2')).toContainText('dari 65 menit');
    await palette.choose('jeda', 'Jeda langkah 2');
    await expect(run.clock('langkah 2')).toContainText('dijeda');
    await palette.choose('urung', 'Urungkan');
    await expect(run.clock('langkah 2')).toContainText('sisa dari 65 menit');
    await palette.choose('ulangi', 'Ulangi');
    await expect(run.clock('langkah 2')).toContainText('dijeda');
    await palette.choose('catatan', 'Tulis catatan');
    await expect(run.notes.getByLabel('Tulis catatan')).toBeFocused();
  });

  await test.step('what makes no sense is not offered', async () => {
    await palette.open();
    await expect(palette.options('Tindakan')).not.toContainText(['Tambah peserta']);
    await page.keyboard.type('jeda');
    await expect(palette.options('Tindakan')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('to a person, who is then found', async () => {
    await palette.choose('siti maryam', 'Siti Maryam Ulfah');
    const participants = new ParticipantsPage(application);
    await expect(participants.count('1 dari 40 peserta')).toBeVisible();
    await expect(participants.table).toContainText('Siti Maryam Ulfah');
    await palette.choose('abang rizal', 'Abang Rizal Fadhillah');
    await expect(participants.table).toContainText('Abang Rizal Fadhillah');
    await palette.choose('tambah peserta', 'Tambah peserta');
    await expect(participants.form()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('to a sheet, which finds its people itself', async () => {
    await palette.choose('hadir hari 1 sesi 1', 'Daftar Hadir Hari 1 Sesi 1');
    await palette.choose('buka daftar', 'Buka daftar hadir');
    await expect(new SheetPage(page).table).toBeVisible();
    await palette.open();
    await palette.type('siti');
    await expect(palette.dialog).toContainText('tekan Esc, lalu ketik namanya');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox', { name: 'Cari nama' })).toHaveValue('');
  });

  await test.step('to another kegiatan, by place and date', async () => {
    await palette.choose('pontianak november', 'Pelatihan Pengelolaan Keuangan Daerah');
    await expect(page.getByRole('tab', { name: 'Ringkasan', selected: true })).toBeVisible();
    await palette.choose('sop', 'SOP');
    await expect(page).toHaveURL(/#\/sop/);
  });
});

test('the palette gives the keyboard back to where it was', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const palette = new PalettePage(page);
  const run = new RunPage(page);
  const note = run.notes.getByLabel('Tulis catatan');

  await test.step('from a text that is being written', async () => {
    await note.fill('Kelas ');
    await palette.open();
    await page.keyboard.type('tidak ada yang begini');
    await expect(palette.dialog).toContainText('Tidak ada yang cocok dengan “tidak ada');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(palette.dialog).toHaveCount(0);
    await expect(note).toBeFocused();
    await page.keyboard.type('tenang.');
    await expect(note).toHaveValue('Kelas tenang.');
    await note.fill('');
  });
  await test.step('from its button, and by its own key', async () => {
    const button = page.getByRole('button', { name: 'Cari atau jalankan' });
    await button.click();
    await expect(palette.search).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(palette.dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
  await test.step('keys of the screen behind are not its own', async () => {
    await palette.open();
    await page.keyboard.press('Alt+m');
    await page.keyboard.press('Enter');
    await expect(palette.search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(run.row('1 Registrasi')).not.toContainText('berlangsung');
  });
  await test.step('nothing opens above a dialog', async () => {
    await run.button('Lewati').click();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(palette.dialog).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
  await test.step('the shortcut sheet names it', async () => {
    await palette.choose('pintasan', 'Pintasan papan ketik');
    await expect(page.getByRole('row', { name: /Ctrl ?K/ })).toContainText('Cari atau jalankan');
    await page.keyboard.press('Escape');
  });
  await test.step('the class sees none of it', async () => {
    const wall = await application.classroom(() => palette.choose('layar kelas', 'Layar kelas'));
    await expect(wall.getByRole('main')).toBeVisible();
    await wall.keyboard.press('Control+k');
    await expect(wall.getByRole('dialog')).toHaveCount(0);
    await expect(wall.getByRole('button', { name: 'Cari atau jalankan' })).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the palette has no serious barrier, ${colorScheme}`, async ({ openApplication }) => {
    const application = await openApplication({
      prepare: async (page) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await at('07.50')(page);
      },
    });
    const { page } = application;
    await (await openSample(application)).open('Pelaksanaan');
    const palette = new PalettePage(page);
    await palette.open();
    await expect(palette.option('Mulai Registrasi peserta')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type('si');
    await page.keyboard.press('ArrowDown');
    await expect(palette.current()).toHaveCount(1);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type('xyz');
    await expect(palette.dialog).toContainText('Tidak ada yang cocok');
    expect(await findBarriers(page)).toEqual([]);
  });
}
