import type { Page } from '@playwright/test';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { wib } from './day-clock';
import { go } from './go';
import { ActivityPage } from './pages/activity-page';
import { HomePage } from './pages/home-page';
import { RunPage, readClock, type ShownClock } from './pages/run-page';
import { openSample } from './sample';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Seconds: since when a machine slept is known to its last sign of life only. */
const SIGN_OF_LIFE = 3;

/** Opens the application at an instant, with nobody beside it who answers questions. */
const opensAt = (instant: number) => async (page: Page) => page.clock.install({ time: instant });

/** The lid is closed: both clocks of the machine go on, and nothing runs. */
const sleep = (page: Page, ms: number) => page.clock.fastForward(ms);

/** Somebody sets the clock of the system; the other one goes on as it was. */
async function setClock(page: Page, by: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + by);
}

const question = (page: Page, title: RegExp | string) => page.getByRole('dialog', { name: title });

const answer = (page: Page, label: string) =>
  page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();

/** The first step of the day runs since 08.00. */
async function begin(application: Application): Promise<RunPage> {
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  return run;
}

/** Seconds that the clock of a step lost between two looks, by which the machine's clock went on. */
function expectPassed(before: ShownClock, after: ShownClock, seconds: number, within = 1): void {
  expect(Math.abs(before.seconds - after.seconds - seconds)).toBeLessThanOrEqual(within);
}

const secondsBetween = (before: ShownClock, after: ShownClock): number =>
  Math.floor(after.now / 1000) - Math.floor(before.now / 1000);

test('a sleep is asked about once, and counts only if it is wanted', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: opensAt(wib('08.00')) });
  const { page } = application;
  const run = await begin(application);
  const before = await run.readClock('langkah 1');

  await sleep(page, 8 * MINUTE);
  const asked = question(page, /^Laptop tidur 8 menit \(08\.0\d–08\.0\d\)$/);
  await expect(asked).toContainText('Hitung waktunya? Langkah 1 sedang berlangsung saat itu.');
  // What is meant for the question does not run the day behind it.
  await page.keyboard.press('Alt+s');
  await answer(page, 'Jangan hitung');
  await expect(asked).toBeHidden();
  await expect(run.row('1 Registrasi')).toContainText('berlangsung');
  await expect(async () => {
    const after = await run.readClock('langkah 1');
    expectPassed(before, after, secondsBetween(before, after) - 8 * 60);
  }).toPass();

  // Taken back, the time counts again, and nobody asks a second time.
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(async () => {
    const after = await run.readClock('langkah 1');
    expectPassed(before, after, secondsBetween(before, after));
  }).toPass();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await sleep(page, 2 * HOUR);
  await expect(question(page, /^Laptop tidur 2 jam/)).toBeVisible();
  await answer(page, 'Hitung');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(run.clock('langkah 1')).toContainText('lewat');
  const after = await run.readClock('langkah 1');
  expectPassed(before, after, secondsBetween(before, after));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a sleep on Beranda is asked about in the kegiatan, and never on the screen of the class', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: opensAt(wib('08.00')) });
  const { page } = application;
  const run = await begin(application);
  const before = await run.readClock('langkah 1');
  const route = new ActivityPage(page).route();
  const classroom = await application.classroom(() =>
    page.getByRole('button', { name: 'Layar kelas' }).click(),
  );
  const onScreen = classroom.getByRole('timer');
  await expect(onScreen).toBeVisible();

  await go(page, '/');
  await expect(page.getByText('Langkah 1 Registrasi peserta sedang berjalan')).toBeVisible();
  await sleep(page, 30 * MINUTE);
  await go(page, `${route}/daftar-hadir`);
  await expect(question(page, /^Laptop tidur 30 menit/)).toBeVisible();
  await expect(classroom.getByRole('dialog')).toHaveCount(0);
  await answer(page, 'Jangan hitung');
  await expect(async () => {
    const after = await readClock(onScreen);
    expectPassed(before, after, secondsBetween(before, after) - 30 * 60, SIGN_OF_LIFE);
  }).toPass();
});

test('a clock that is set moves no elapsed time', async ({ openApplication }) => {
  const application = await openApplication({ prepare: opensAt(wib('08.00')) });
  const { page } = application;
  const run = await begin(application);
  let before = await run.readClock('langkah 1');
  for (const [by, words] of [
    [-MINUTE, 'Jam laptop dimundurkan 1 menit.'],
    [-HOUR, 'Jam laptop dimundurkan 1 jam.'],
    [100_000, 'Jam laptop dimajukan 2 menit.'],
  ] as const) {
    await setClock(page, by);
    await expect(page.getByText(words)).toBeVisible();
    await expect(async () => {
      const after = await run.readClock('langkah 1');
      expectPassed(before, after, secondsBetween(before, after) - by / 1000);
    }).toPass();
    before = await run.readClock('langkah 1');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await setClock(page, HOUR);
  await expect(question(page, /^Laptop tidur atau jamnya dimajukan 1 jam/)).toBeVisible();
  await answer(page, 'Jangan hitung');
  await expect(async () => {
    const after = await run.readClock('langkah 1');
    expectPassed(before, after, secondsBetween(before, after) - 3600);
  }).toPass();

  await new ActivityPage(page).open('Riwayat');
  await expect(page.getByText('Mencatat jam laptop berubah mundur 1 jam')).toBeVisible();
  await expect(page.getByText(/^Tidak menghitung jeda/)).toBeVisible();
});

test('a zone that is changed moves no elapsed time', async ({ openApplication }) => {
  const application = await openApplication({ prepare: opensAt(wib('08.00')) });
  const { page } = application;
  const run = await begin(application);
  const before = await run.readClock('langkah 1');
  const header = page.getByRole('banner');
  await expect(header).toContainText('WIB');
  for (const [hours, zone] of [
    [8, 'WITA'],
    [9, 'WIT'],
    [7, 'WIB'],
  ] as const) {
    // The zone of a browser is set when it starts; what a page learns of it is this.
    await page.evaluate((offset) => {
      Date.prototype.getTimezoneOffset = () => offset;
    }, -hours * 60);
    await expect(header).toContainText(new RegExp(`${zone}$`));
    const after = await run.readClock('langkah 1');
    expectPassed(before, after, secondsBetween(before, after));
  }
  await expect(run.clock('langkah 1')).toContainText('selesai pukul 08.05');
  await expect(page.getByText('Jam laptop')).toHaveCount(0);
});

test('after a crash the time since the last sign of life is asked about', async ({
  openApplication,
}) => {
  const morning = await openApplication({ prepare: opensAt(wib('08.00')) });
  const before = await (await begin(morning)).readClock('langkah 1');
  const route = new ActivityPage(morning.page).route();
  await morning.kill();

  const later = await openApplication({
    prepare: opensAt(wib('08.26')),
    route: `${route}/pelaksanaan`,
  });
  const { page } = later;
  await expect(
    question(page, /^Aplikasi tidak berjalan 2[56] menit \(08\.00–08\.26\)/),
  ).toBeVisible();
  await answer(page, 'Jangan hitung');
  const run = new RunPage(page);
  await expect(async () => {
    const after = await run.readClock('langkah 1');
    const passed = before.seconds - after.seconds;
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThanOrEqual(60);
  }).toPass();
});

for (const goesOn of [false, true]) {
  const what = goesOn ? 'gone on with' : 'closed at its last sign of life';
  test(`a day found again after 25 hours is ${what}`, async ({ openApplication }) => {
    const morning = await openApplication({ prepare: opensAt(wib('08.00')) });
    const run = await begin(morning);
    await run.writeNote('Listrik padam.');
    const route = new ActivityPage(morning.page).route();
    await morning.close();

    const next = await openApplication({ prepare: opensAt(wib('08.00') + 25 * HOUR) });
    const { page } = next;
    const later = new RunPage(page);
    await new HomePage(page).toContinue('Lanjutkan hari 1').click();
    const stale = question(page, 'Hari 1 (Selasa, 24 November 2026) masih berjalan sejak kemarin');
    await expect(stale).toContainText('Langkah 1 belum selesai.');

    if (goesOn) {
      await answer(page, 'Lanjutkan hari itu');
      await expect(question(page, /^Aplikasi tidak berjalan 25 jam/)).toBeVisible();
      await answer(page, 'Jangan hitung');
      await expect(later.clock('langkah 1')).toContainText('berlangsung');
      await page.reload();
      await expect(later.clock('langkah 1')).toContainText('berlangsung');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      return;
    }
    await answer(page, 'Selesaikan pada waktu terakhir');
    const archive = question(page, 'Arsipkan hari 1');
    await expect(archive).toBeVisible();
    await archive.getByLabel('Alasan').fill('Listrik padam, kelas dibubarkan.');
    await archive.getByRole('button', { name: 'Arsipkan', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Hari 1 diarsipkan' })).toBeVisible();
    await expect(later.row('1 Registrasi')).toContainText('selesai');
    await go(page, `${route}/riwayat`);
    await expect(page.getByText(/dicatat mundur pada 24 November 2026 08\.0\d WIB/)).toBeVisible();
  });
}
