import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { go } from './go';
import { ActivityPage } from './pages/activity-page';
import { GroupsPage } from './pages/groups-page';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

test('groups are formed, named, given a task, and what they present is kept', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('12.25') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  const groups = new GroupsPage(page);

  await test.step('only who is present is divided', async () => {
    await run.row('12 Daftar hadir').click();
    await run.press('Mulai sekarang');
    await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
    const sheet = new SheetPage(page);
    await sheet.markAbsent('abang', 'Abang Rizal Fadhillah, S.E., M.Si.', 'Izin');
    await sheet.markAbsent('agustina', 'Agustina Ratna Ningsih, S.Sos.', 'Dinas luar');
    await sheet.fillBlanks(38);
    await sheet.backToDay();
    await waitUntil(page, '12.44');
    await run.press('Selesai');
    await run.row('13∥14 Materi').click();
    await run.press('Mulai sekarang');
    await expect(groups.panel.getByLabel('Bagikan hanya yang hadir (38)')).toBeChecked();
    await expect(groups.panel).toContainText('5 kelompok, masing-masing 7–8 orang');
    await groups.panel.getByLabel('Cara membagi').selectOption('Sebar instansi');
    await groups.panel.getByRole('button', { name: 'Bagi kelompok' }).click();
    await expect(groups.line('Kelompok 5')).toContainText('7 orang');
    await expect(groups.panel).toContainText('2 tidak hadir');
  });

  await test.step('a name, a task for all, and one person moved by keyboard', async () => {
    await groups.arrange();
    await groups.name.fill('Kas Daerah');
    await groups.name.press('Enter');
    await expect(groups.entry('Kas Daerah')).toContainText('8 orang');
    await groups.task.fill('Hitung saldo akhir kas.');
    await groups.task.blur();
    await groups.dialog
      .getByRole('button', { name: 'Pakai tugas ini untuk semua kelompok' })
      .click();
    await expect(
      groups.dialog.getByRole('button', { name: 'Pakai tugas ini untuk semua kelompok' }),
    ).toHaveCount(0);

    const [first, second] = await groups.members();
    await groups.groupOf(first).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Kelompok 3' }).click();
    await expect(groups.entry('Kelompok 3')).toContainText('9 orang');
    // The keyboard goes on with whoever came after.
    await expect(groups.groupOf(second)).toBeFocused();
    await groups.dialog.getByRole('button', { name: 'Urungkan' }).click();
    await expect(groups.entry('Kelompok 3')).toContainText('8 orang');
    await groups.close();
    await expect(groups.panel).toContainText('Hitung saldo akhir kas.');
  });

  await test.step('what is presented is written where it happens', async () => {
    await waitUntil(page, '12.50');
    await run.press('Selesai');
    await run.row('17 Presentasi').click();
    await run.press('Mulai sekarang');
    await expect(groups.panel).toContainText('0 dari 5 sudah tampil');
    await groups.result('Kas Daerah').fill('Saldo cocok dengan buku kas umum.');
    await groups.result('Kas Daerah').press('Control+Enter');
    await expect(groups.panel).toContainText('1 dari 5 sudah tampil');
    await groups.score('Kas Daerah').fill('86,67');
    await groups.score('Kas Daerah').press('Enter');
    await groups.result('Kelompok 2').fill('Dua bukti setor belum ditempel.');
    await groups.result('Kelompok 2').blur();
    await expect(groups.panel).toContainText('2 dari 5 sudah tampil');

    // Half a sentence survives a look at another step.
    await groups.result('Kelompok 3').fill('Belum');
    await groups.score('Kelompok 3').fill('200');
    await groups.score('Kelompok 3').press('Enter');
    await expect(groups.score('Kelompok 3')).toHaveAttribute('aria-invalid', 'true');
  });

  await test.step('groups with a result are not divided again', async () => {
    await groups.arrange();
    await groups.dialog.getByRole('button', { name: 'Bagi ulang…' }).click();
    await groups.dialog.getByRole('button', { name: 'Bagi ulang', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Kas Daerah sudah memiliki hasil');
    await groups.close();
  });

  await test.step('all of it is there after a reload, and can be taken back', async () => {
    await page.reload();
    await run.row('17 Presentasi').click();
    await expect(groups.result('Kas Daerah')).toHaveValue('Saldo cocok dengan buku kas umum.');
    await expect(groups.score('Kas Daerah')).toHaveValue('86,67');
    await expect(groups.panel).toContainText('3 dari 5 sudah tampil');
    await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
    await expect(groups.panel).toContainText('2 dari 5 sudah tampil');
    await expect(page.getByText('Diurungkan: hasil kelompok')).toBeVisible();
    await run.row('18 Tanggapan').click();
    await expect(groups.panel).toContainText('Dua bukti setor belum ditempel.');
    await expect(groups.panel).toContainText('Nilai 86,67');
  });
});

test('the end of a day tells of the next one, and of what the last one leaves open', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('15.00') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  const directions = page.getByRole('region', { name: 'Arahan jadwal mendatang' });

  await run.row('19 Arahan').click();
  await expect(directions).toContainText('Hari 2: besok, Rabu, 25 November 2026');
  await expect(directions).toContainText('Pukul 08.00–17.00 WIB, Ruang Kelas Kapuas');
  await expect(directions).toContainText('Materi pertama:');
  await expect(
    run.side.getByRole('link', { name: 'daftar hadir langkah 4 belum dibuka' }),
  ).toBeVisible();

  await page.getByRole('combobox', { name: 'Hari' }).click();
  await page.getByRole('option', { name: 'Hari 3 dari 3' }).click();
  await run.row('19 Arahan').click();
  await expect(directions).toContainText('Hari terakhir.');
  await expect(directions.getByRole('link', { name: 'hari 1 belum diarsipkan' })).toBeVisible();
  // It is not day 3 today, so nothing is called so.
  await expect(run.side.getByRole('button', { name: 'Arsipkan hari 3' })).toBeVisible();
  await expect(run.side).not.toContainText('hari ini');
  await directions.getByRole('link', { name: 'hari 2 belum diarsipkan' }).click();
  await expect(page.getByText('Rabu, 25 November 2026').first()).toBeVisible();
});

test('a key that rests says why, and of two namesakes the right one is asked for', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  await waitUntil(page, '08.00');
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await page.keyboard.press('Alt+w');
  await expect(
    page.getByText('Langkah 1 sedang berlangsung, jadi tidak dapat dilewati.'),
  ).toBeVisible();
  await page.keyboard.press('Alt+h');
  await expect(
    page.getByText(
      'Langkah 1 tidak memiliki daftar hadir. Daftar hadir diambil pada langkah 4 dan 12.',
    ),
  ).toBeVisible();

  const route = new ActivityPage(page).route();
  await go(page, `${route}/peserta`);
  const participants = new ParticipantsPage(application);
  await participants.add({
    Nama: 'Abang Rizal Fadhillah',
    Instansi: 'Dinas Kesehatan Kota Contoh',
  });
  await expect(participants.form()).toHaveCount(0);
  await activity.open('Pelaksanaan');
  await run.desk.getByLabel('Cari peserta').fill('abang rizal');
  await run.desk.getByLabel('Cari peserta').press('Enter');
  await expect(run.desk).toContainText('2 peserta bernama Abang Rizal Fadhillah');
  await run.desk.getByLabel('Cari peserta').press('ArrowDown');
  await run.desk.getByLabel('Cari peserta').press('ArrowDown');
  await run.desk.getByLabel('Cari peserta').press('Enter');
  await expect(run.desk).toContainText('Dinas Kesehatan Kota Contoh');
  await run.desk.getByRole('button', { name: 'Semua diterima dan diserahkan' }).click();
  await expect(run.desk).toContainText('1 dari 41 lengkap');
});
