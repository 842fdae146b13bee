import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { findBarriers } from './axe';
import { at, waitUntil } from './day-clock';
import { go } from './go';
import { ActivityPage } from './pages/activity-page';
import { NewActivityPage } from './pages/new-activity-page';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { StaffPage } from './pages/staff-page';
import { openSample } from './sample';

const SAMPLE = 'Pelatihan Pengelolaan Keuangan Daerah Angkatan II';

test('somebody known from another kegiatan is offered, told of, and can be said to be the same', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await openSample(application);
  const participants = await openOther(application);

  await test.step('by NIP, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Tambah peserta' }).click();
    await participants.fill({ Nama: 'agustina ratna ningsih', Jabatan: 'Kepala Bidang' });
    const notice = participants.form().getByRole('status');
    await expect(notice.filter({ hasText: `tercatat pada ${SAMPLE}` })).toBeVisible();
    await expect(notice.filter({ hasText: 'tidak diganti: jabatan.' })).toBeVisible();
    await participants.press('Ambil datanya');
    await expect(participants.field('NIP atau NI PPPK')).toHaveValue('19850812 201001 2 902');
    await expect(participants.field('Jabatan')).toHaveValue('Kepala Bidang');
    await participants.press('Ganti juga yang sudah diketik');
    await expect(participants.field('Jabatan')).toHaveValue('Kepala Subbagian Keuangan');
    await participants.save();
  });

  await test.step('the history leads to the other kegiatan and back', async () => {
    await participants.row('Agustina Ratna Ningsih, S.Sos.').click();
    await expect(participants.history).toContainText('peserta');
    await participants.history.getByRole('link', { name: SAMPLE }).click();
    await expect(new ActivityPage(page).title(SAMPLE)).toBeVisible();
    await expect(participants.count('1 dari 40 peserta')).toBeVisible();
    await participants.row('Agustina Ratna Ningsih, S.Sos.').click();
    await participants.history.getByRole('link', { name: 'Bimbingan Teknis Aset' }).click();
    await expect(participants.count('1 peserta')).toBeVisible();
  });

  await test.step('a namesake is joined and parted again', async () => {
    await page.keyboard.press('Escape');
    await participants.add({ Nama: 'Albertus Yoga Pranata', Instansi: 'Dinas Lain' });
    await participants.row('Albertus Yoga Pranata').click();
    await expect(participants.history).toContainText('Tidak tercatat pada kegiatan lain');
    await participants.press('Nyatakan orang yang sama');
    await expect(participants.history).toContainText('Dinyatakan orang yang sama: Albertus');
    expect(await findBarriers(page)).toEqual([]);
    await participants.press('Pisahkan kembali');
    await expect(
      participants.form().getByRole('region', { name: 'Mungkin orang yang sama' }),
    ).toContainText('BKAD Kabupaten Sanggau');
  });
});

test('a peserta is replaced and another withdraws; both stay to be read', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Peserta');
  const participants = new ParticipantsPage(application);

  await test.step('replaced, with a reason', async () => {
    await participants.act('Amelia Kusumawati, S.Ak.', 'Ganti peserta');
    await expect(participants.field('Instansi')).toHaveValue('BPKPD Kota Singkawang');
    await participants.fill({ Nama: 'Rina Wati, S.E.' });
    await expect(participants.form()).toContainText(
      'Rina Wati, S.E. diharapkan menggantikan Amelia Kusumawati, S.Ak.',
    );
    await participants.press('Ganti peserta');
    await expect(participants.form()).toContainText('Isi alasan agar tercatat.');
    await participants.fill({ 'Alasan penggantian': 'Mendapat tugas lain' });
    expect(await findBarriers(page)).toEqual([]);
    await participants.press('Ganti peserta');
    await expect(participants.count('40 peserta')).toBeVisible();
    await expect(participants.table.getByRole('row').last()).toContainText(
      'menggantikan Amelia Kusumawati, S.Ak.',
    );
  });

  await test.step('withdrawn from a day on', async () => {
    await participants.act('Anisa Fitri Ramadhani, A.Md.Ak.', 'Keluarkan mulai tanggal');
    await participants.form().getByLabel('Mulai tanggal').fill('25/11/2026');
    await participants.form().getByLabel('Mulai tanggal').press('Tab');
    await expect(participants.form()).toContainText(
      'Mulai 25 November 2026, Anisa Fitri Ramadhani, A.Md.Ak. tidak lagi diharapkan hadir. Kehadiran Anisa Fitri Ramadhani, A.Md.Ak. sampai 24 November 2026 tetap tercatat.',
    );
    await participants.press('Mengundurkan diri');
    await participants.press('Keluarkan');
    await expect(participants.count('39 peserta')).toBeVisible();
  });

  await test.step('those who left stand below, and are found', async () => {
    await page.getByRole('button', { name: '2 keluar atau diganti' }).click();
    const rows = participants.leavers.getByRole('row');
    await expect(rows.nth(0)).toContainText('Rina Wati, S.E.');
    await expect(rows.nth(0)).toContainText('Mendapat tugas lain');
    await expect(rows.nth(1)).toContainText('25 November 2026');
    expect(await findBarriers(page)).toEqual([]);
    await participants.search.fill('anisa');
    await expect(participants.leavers.getByRole('row')).toHaveCount(1);
    await page.keyboard.press('Escape');
  });

  await test.step('undone and done again', async () => {
    await page.getByRole('button', { name: 'Urungkan', exact: true }).first().click();
    await expect(participants.count('40 peserta')).toBeVisible();
    await expect(page.getByRole('button', { name: '1 keluar atau diganti' })).toBeVisible();
    await page.getByRole('button', { name: 'Ulangi', exact: true }).click();
    await expect(participants.count('39 peserta')).toBeVisible();
  });
});

test('everything about one person can be read, copied and saved', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const run = new RunPage(page);
  await waitUntil(page, '08.00');
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await run.register('abang', 'Abang Rizal Fadhillah, S.E., M.Si.');
  await activity.open('Peserta');
  const participants = new ParticipantsPage(application);
  await participants.act('Abang Rizal Fadhillah, S.E., M.Si.', 'Data orang ini');
  const record = participants.form();
  await expect(record.getByRole('region', { name: 'Identitas' })).toContainText(
    '19820417 200604 1 901',
  );
  await expect(record.getByRole('region', { name: 'Registrasi dan berkas' })).toContainText(
    'Surat tugas',
  );
  expect(await findBarriers(page)).toEqual([]);

  const { name, bytes } = await application.saved(() => participants.press('Simpan sebagai teks'));
  expect(name).toBe('Data Abang Rizal Fadhillah, S.E., M.Si.txt');
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('NIP atau NI PPPK: 19820417 200604 1 901');
  expect(text).toMatch(/Registrasi: sudah \(dicatat.*24 November 2026 pukul 08\.0\d WIB\)/);
  expect(text).not.toContain('Agustina');

  await participants.press('Betulkan data');
  await participants.fill({ 'Nomor telepon': '0812 0000 0000' });
  await participants.save();
  await participants.act('Abang Rizal Fadhillah, S.E., M.Si.', 'Data orang ini');
  await expect(record).toContainText('0812 0000 0000');
  await page.keyboard.press('Escape');

  const staff = new StaffPage(page);
  await staff.open('Narasumber');
  await staff.speakers.getByRole('button').first().click();
  await staff.press('Data orang ini');
  await expect(staff.form.getByRole('region', { name: 'Biodata dan mengajar' })).toContainText(
    'Mata pelatihan',
  );
});

/** A second kegiatan without anybody in it, on Peserta. */
async function openOther(application: Application): Promise<ParticipantsPage> {
  const { page } = application;
  await go(page, '/kegiatan/baru');
  const kegiatan = new NewActivityPage(page);
  await kegiatan.fill({ title: 'Bimbingan Teknis Aset' });
  await kegiatan.create();
  await expect(new ActivityPage(page).title('Bimbingan Teknis Aset')).toBeVisible();
  await new ActivityPage(page).open('Peserta');
  return new ParticipantsPage(application);
}
