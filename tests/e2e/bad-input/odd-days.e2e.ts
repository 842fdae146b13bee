import { expect, test } from '../../helpers/launch';
import { at, waitUntil } from '../day-clock';
import { ActivityPage } from '../pages/activity-page';
import { HomePage } from '../pages/home-page';
import { NewActivityPage } from '../pages/new-activity-page';
import { RunPage } from '../pages/run-page';
import { SchedulePage } from '../pages/schedule-page';
import { openSample } from '../sample';

test('a start in the past is said, and can still be meant', async ({ openApplication }) => {
  const { page } = await openApplication({ prepare: at('07.50') });
  await new HomePage(page).createActivity();
  const kegiatan = new NewActivityPage(page);
  await kegiatan.fill({ title: 'Pelatihan Susulan', date: '9-11-2026' });
  await expect(page.getByText('Tanggal mulai sudah lewat.')).toBeVisible();
  await kegiatan.create();
  const activity = new ActivityPage(page);
  await expect(activity.title('Pelatihan Susulan')).toBeVisible();
  await expect(page.getByText('Hari 1 sudah lewat dan belum diarsipkan')).toBeVisible();
});

test('a kegiatan without a name, and a day without steps, are not saved', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await new HomePage(page).createActivity();
  const kegiatan = new NewActivityPage(page);
  await kegiatan.fill({ title: ' ' });
  await kegiatan.create();
  await expect(page.getByText('Isi nama pelatihan.')).toBeVisible();
  await kegiatan.fill({ title: 'Pelatihan Kosong' });
  await kegiatan.create();

  const activity = new ActivityPage(page);
  await activity.open('Jadwal');
  const schedule = new SchedulePage(page);
  for (let step = 1; step <= 19; step += 1) await schedule.removeStep(step);
  await schedule.save().click();
  await expect(page.getByRole('alert')).toContainText(
    'Selasa, 24 November 2026 belum memiliki langkah. Pilih sedikitnya satu langkah SOP untuk hari itu.',
  );
  await expect(schedule.save()).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Keluarkan langkah 19' })).toBeVisible();
});

test('a day cannot be closed while clocks run', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const run = new RunPage(page);
  await waitUntil(page, '08.00');
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await run.row('19 Arahan').click();
  await run.side.getByRole('button', { name: 'Arsipkan hari ini' }).click();

  const dialog = page.getByRole('dialog', { name: 'Hari ini belum dapat diarsipkan' });
  await expect(dialog).toContainText('langkah 1 masih berjalan');
  await expect(dialog.getByRole('button', { name: 'Arsipkan' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(run.row('1 Registrasi')).toContainText('berlangsung');
  await expect(page.getByRole('region', { name: 'Hari ini diarsipkan' })).toHaveCount(0);
});

test('a time that has not come is refused', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const run = new RunPage(page);
  await waitUntil(page, '08.00');
  await run.middle.getByRole('button', { name: 'Dimulai beberapa menit lalu' }).click();
  await page.getByRole('menuitem', { name: 'Jam lain…' }).click();
  await page.getByLabel('Pukul (WIB)').fill('08.45');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('alert')).toContainText('Waktu itu belum tiba.');
  await page.getByLabel('Pukul (WIB)').fill('07.55');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(run.clock('langkah 1')).toContainText('seharusnya selesai pukul 08.00');
});
