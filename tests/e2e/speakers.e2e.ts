import { expect, test } from '../helpers/launch';
import { at } from './day-clock';
import { ActivityPage } from './pages/activity-page';
import { RunPage } from './pages/run-page';
import { SchedulePage } from './pages/schedule-page';
import { StaffPage } from './pages/staff-page';
import { openSample } from './sample';

test('a narasumber without biodata is filled in from step 4, and the plan takes the full name', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  const activity = await openSample(application);
  const staff = new StaffPage(page);
  const schedule = new SchedulePage(page);
  await activity.open('Jadwal');
  await schedule.teach(6, 'Kebijakan Keuangan', 'dr. budi santoso, se');
  await schedule.save().click();
  await expect(schedule.save()).toBeDisabled();

  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  await run.row('4 Daftar hadir dan perkenalan narasumber').click();
  const introduction = page.getByRole('region', { name: 'Perkenalan narasumber' });
  await expect(introduction.getByText('Widyaiswara Ahli Utama', { exact: false })).toBeVisible();
  await introduction.getByRole('link', { name: 'Isi biodata dr. budi santoso, se' }).click();

  await expect(staff.form.getByRole('textbox', { name: 'Nama', exact: false })).toHaveValue(
    'Budi Santoso',
  );
  await staff.fill({
    'Gelar depan': 'Dr.',
    'Gelar belakang': 'S.E., M.Si.',
    Jabatan: 'Widyaiswara Ahli Madya',
    'Bidang keahlian': 'Keuangan daerah',
    'Riwayat singkat': 'Mengajar sejak 2010.',
  });
  await staff.save();

  // Back where the link was pressed, with everything to be read aloud.
  await run.row('4 Daftar hadir dan perkenalan narasumber').click();
  const budi = introduction.getByRole('article', { name: 'Dr. Budi Santoso, S.E., M.Si.' });
  await expect(budi).toContainText('Widyaiswara Ahli Madya');
  await expect(budi).toContainText('Kebijakan Keuangan');
  await expect(budi).toContainText('Mengajar sejak 2010.');
  await activity.open('Jadwal');
  const planned = page.getByRole('combobox', { name: 'Narasumber langkah 6' });
  await expect(planned).toHaveValue('Dr. Budi Santoso, S.E., M.Si.');

  await activity.open('Peserta');
  await staff.open('Narasumber');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(staff.speakers.getByText('Belum ada biodata.')).toBeVisible();
  await activity.open('Jadwal');
  await expect(planned).toHaveValue('dr. budi santoso, se');
  await activity.open('Peserta');
  await staff.open('Narasumber');
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await expect(
    staff.speakers.getByRole('button', { name: 'Dr. Budi Santoso, S.E., M.Si.' }),
  ).toBeVisible();
});

test('panitia are added, taken over from a peserta, taken out, and are there after a restart', async ({
  openApplication,
}) => {
  const application = await openApplication();
  const { page } = application;
  const activity = await openSample(application);
  const staff = new StaffPage(page);
  await activity.open('Peserta');
  await staff.open('Panitia');
  await expect(staff.committee.getByRole('row')).toHaveCount(1 + 3);

  await page.getByRole('button', { name: 'Tambah panitia' }).click();
  await staff.fill({ Nama: 'agustina ratna ningsih' });
  await staff.form.getByRole('button', { name: 'Ambil datanya' }).click();
  await expect(staff.form.getByRole('combobox', { name: 'Jabatan' })).toHaveValue(
    'Kepala Subbagian Keuangan',
  );

  // What was typed is not lost by the Back button or Escape.
  await page.goBack();
  await page.getByRole('button', { name: 'Tetap di sini' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click();
  await staff.fill({ 'Kedudukan dalam panitia': 'Anggota' });
  await staff.save();
  const agustina = staff.committee.getByRole('button', { name: 'Agustina Ratna Ningsih, S.Sos.' });
  await expect(agustina).toBeVisible();

  await staff.committee.getByRole('button', { name: 'Ratih Puspitasari, S.Sos.' }).click();
  await staff.form.getByRole('button', { name: 'Keluarkan' }).click();
  await expect(staff.committee.getByRole('row')).toHaveCount(1 + 3);
  const message = page
    .getByRole('alert')
    .filter({ hasText: 'Ratih Puspitasari, S.Sos. dikeluarkan.' });
  await message.getByRole('button', { name: 'Urungkan' }).click();
  await expect(staff.committee.getByRole('row')).toHaveCount(1 + 4);

  const route = `${new ActivityPage(page).route()}/peserta/panitia`;
  await application.close();
  const again = await openApplication({ route });
  const later = new StaffPage(again.page);
  await expect(later.committee.getByRole('row')).toHaveCount(1 + 4);
  await expect(
    later.committee.getByRole('row', { name: /Agustina Ratna Ningsih.*Anggota/ }),
  ).toBeVisible();
});
