import type { Page } from '@playwright/test';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { wib } from './day-clock';
import { go } from './go';
import { ActivityPage } from './pages/activity-page';
import { ClassroomPage } from './pages/classroom-page';
import { answerGap } from './pages/gap-question';
import { GroupsPage } from './pages/groups-page';
import { HomePage } from './pages/home-page';
import { RunPage } from './pages/run-page';
import { ScoresPage } from './pages/scores-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ABANG = 'Abang Rizal Fadhillah, S.E., M.Si.';
const AGUSTINA = 'Agustina Ratna Ningsih, S.Sos.';

/** An hour of the kegiatan's first, second or third day. */
const on = (day: 1 | 2 | 3, clock: string) => wib(clock) + (day - 1) * DAY;

const opensAt = (instant: number) => async (page: Page) => page.clock.install({ time: instant });

/** Lets the time come with the application awake: a longer leap would look like a sleep. */
async function waitFor(page: Page, instant: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  for (let left = instant - now; left > 0; left -= 80_000) {
    await page.clock.fastForward(Math.min(left, 80_000));
  }
}

test('a kegiatan of three days, with all that happens to a laptop in a classroom', async ({
  openApplication,
}) => {
  test.setTimeout(240_000);
  const first = await openApplication({ prepare: opensAt(on(1, '07.55')) });
  await test.step('day 1: sleep, undo, a forgotten start, a correction, the projector', () =>
    firstDay(first));
  const route = new ActivityPage(first.page).route();
  await first.close();

  const second = await openApplication({ prepare: opensAt(on(2, '08.00')) });
  await test.step('day 2: the clock is set, then the application dies', () => secondDay(second));
  await second.kill();

  const later = await openApplication({
    prepare: opensAt(on(2, '08.40')),
    route: `${route}/pelaksanaan`,
  });
  await test.step('day 2 goes on, and its afternoon is not held', () => afternoon(later));
  await later.close();

  const third = await openApplication({ prepare: opensAt(on(3, '13.00')) });
  await test.step('day 3: groups and scores', () => thirdDay(third));
  await test.step('everything that happened can be read afterwards', () => lookBack(third));
});

async function firstDay(application: Application): Promise<void> {
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const run = new RunPage(page);
  const wall = new ClassroomPage(
    await application.classroom(() => page.getByRole('button', { name: 'Layar kelas' }).click()),
  );
  await waitFor(page, on(1, '08.00') + 10_000);
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await expect(wall.heading('Registrasi peserta')).toBeVisible();

  const before = await run.readClock('langkah 1');
  await page.clock.fastForward(12 * MINUTE);
  await answerGap(page, /^Laptop tidur 12 menit/, 'Jangan hitung');
  await expect(async () => {
    const [here, there] = [await run.readClock('langkah 1'), await wall.readClock()];
    const awake = (here.now - before.now) / 1000 - 12 * 60;
    expect(Math.abs(before.seconds - here.seconds - awake)).toBeLessThanOrEqual(1);
    expect(Math.abs(there.seconds - here.seconds)).toBeLessThanOrEqual(1);
  }).toPass();

  const next = 'Penyerahan berkas dan toolkit';
  await run.advance(`Selesai dan lanjut ke ${next}`, `2 ${next}`);
  await expect(wall.heading(next)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(wall.heading('Registrasi peserta')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(wall.heading(next)).toBeVisible();

  // Nobody pressed the button at 08.13: two presses say so.
  await run.middle.getByRole('button', { name: /^mulai 08\.\d\d, ubah waktu mulai/ }).click();
  await page.getByRole('menuitem', { name: /^5 menit lebih awal/ }).click();
  await run.press('Selesai');

  await run.row('4 Daftar hadir').click();
  await run.press('Mulai sekarang');
  await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
  const sheet = new SheetPage(page);
  await sheet.markAbsent('abang', ABANG, 'Izin');
  await sheet.fillBlanks(39);
  await sheet.close();
  await sheet.statusOf(AGUSTINA, 'Dinas luar').click({ force: true });
  const dialog = page.getByRole('dialog', { name: 'Koreksi kehadiran' });
  await dialog.getByLabel('Alasan', { exact: true }).fill('Surat tugas menyusul');
  await dialog.getByRole('button', { name: 'Simpan koreksi' }).click();
  await expect(dialog).toHaveCount(0);
  await sheet.backToDay();
  await run.press('Selesai');
  await archive(page, run, 'Hanya pembukaan');
  await expect(page.getByRole('region', { name: 'Hari ini diarsipkan' })).toBeVisible();
}

async function secondDay({ page }: Application): Promise<void> {
  await new HomePage(page).toContinue('Buka hari 2').click();
  const run = new RunPage(page);
  const first = 'Daftar hadir dan perkenalan narasumber';
  await run.advance(`Mulai ${first}`, `4 ${first}`);
  const before = await run.readClock('langkah 4');

  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now - 60 * MINUTE);
  await expect(page.getByText('Jam laptop dimundurkan 1 jam.')).toBeVisible();
  await expect(async () => {
    const after = await run.readClock('langkah 4');
    const awake = (after.now - before.now) / 1000 + 3600;
    expect(Math.abs(before.seconds - after.seconds - awake)).toBeLessThanOrEqual(1);
  }).toPass();
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 60 * MINUTE);
  await answerGap(page, /^Laptop tidur atau jamnya dimajukan 1 jam/, 'Jangan hitung');
  await run.writeNote('Jam laptop keliru.');
}

async function afternoon({ page }: Application): Promise<void> {
  await answerGap(page, /^Aplikasi tidak berjalan (3\d|40) menit/, 'Jangan hitung');
  const run = new RunPage(page);
  await expect(run.notes).toContainText('Jam laptop keliru.');
  await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
  const sheet = new SheetPage(page);
  await sheet.fillBlanks(40);
  await sheet.close();

  await page.getByRole('link', { name: 'Kembali ke semua sesi' }).click();
  await page.getByRole('link', { name: 'Lihat daftar hadir hari 2 sesi 2' }).click();
  await sheet.declareNotHeld('Gedung tergenang banjir');
  await sheet.backToDay();
  await run.press('Selesai');
  await archive(page, run, 'Banjir, kelas dibubarkan');
}

async function thirdDay(application: Application): Promise<void> {
  const { page } = application;
  await new HomePage(page).toContinue('Buka hari 3').click();
  const run = new RunPage(page);
  await run.row('12 Daftar hadir').click();
  await run.press('Mulai sekarang');
  await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
  const sheet = new SheetPage(page);
  await sheet.markAbsent('abang', ABANG, 'Tanpa keterangan');
  await sheet.fillBlanks(39);
  await sheet.close();
  await sheet.backToDay();
  await run.press('Selesai');

  await run.row('13∥14 Materi').click();
  await run.press('Mulai sekarang');
  const groups = new GroupsPage(page);
  await groups.panel.getByRole('button', { name: 'Bagi kelompok' }).click();
  await expect(groups.panel).toContainText('1 tidak hadir');
  await run.press('Selesai');
  await run.row('17 Presentasi').click();
  await run.press('Mulai sekarang');
  await groups.result('Kelompok 1').fill('Saldo cocok.');
  await groups.result('Kelompok 1').press('Control+Enter');
  await expect(groups.panel).toContainText('1 dari');
  await run.press('Selesai');
  await archive(page, run, 'Sesi pagi digabung dengan hari kedua');

  // Papers are marked in the evening, after the archive.
  const scores = new ScoresPage(application);
  await scores.open();
  await scores.cell('Post Test', 'Abang').click();
  await scores.type('80', '86,67', '90');
  await scores.expectRecap('Post Test', '3 dari 40', '85,56', '90', '80');
}

async function lookBack({ page }: Application): Promise<void> {
  const activity = new ActivityPage(page);
  const route = activity.route();
  await activity.open('Daftar Hadir');
  await page.getByRole('link', { name: 'Rekap' }).click();
  const row = page.getByRole('row').filter({ hasText: ABANG });
  // Three of the six sessions took place, of 4, 4 and 2 JP.
  await expect(row.getByRole('cell')).toHaveText([
    '1',
    ...['I', '', 'H', '', '', 'TK'],
    '5',
    ...['50 %', '50 %', '50 %'],
    'Telah mengikuti',
  ]);

  await go(page, `${route}/riwayat`);
  const search = page.getByRole('searchbox');
  for (const told of [
    'Tidak menghitung jeda',
    'Mencatat jam laptop berubah mundur 1 jam',
    'Mengoreksi kehadiran Agustina Ratna Ningsih, S.Sos. dari Hadir menjadi Dinas luar',
    'Menyatakan Sesi 2 tidak dilaksanakan',
    'Membentuk 5 kelompok dengan 39 peserta',
    'Mengurungkan: menyelesaikan langkah 1',
  ]) {
    await search.fill(told);
    await expect(page.getByText(told).first()).toBeVisible();
  }
  await go(page, '/kegiatan');
  await expect(page.getByRole('row').filter({ hasText: 'Pengelolaan Keuangan' })).toContainText(
    'Selesai',
  );
}

/** Through step 19, with what is missing told and a reason given. */
async function archive(page: Page, run: RunPage, reason: string): Promise<void> {
  await run.row('19 Arahan').click();
  await run.side.getByRole('button', { name: 'Arsipkan hari ini' }).click();
  const dialog = page.getByRole('dialog', { name: 'Arsipkan hari ini' });
  await dialog.getByLabel('Alasan').fill(reason);
  await dialog.getByRole('button', { name: 'Arsipkan', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: /diarsipkan$/ })).toBeVisible();
}
