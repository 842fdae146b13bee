import { writeFile } from 'node:fs/promises';
import { expect, test } from '../../helpers/launch';
import { ParticipantsPage } from '../pages/participants-page';
import { CANDIDATES } from '../people';
import { openSample } from '../sample';

test('lost digits, a repeated NIP and a missing name are named row by row', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication();
  const { page } = application;
  await (await openSample(application)).open('Peserta');
  const participants = new ParticipantsPage(application);

  await test.step('a NIP that Excel made a number of comes in without it', async () => {
    await participants.chooseFile(CANDIDATES);
    await expect(participants.oddRow(45)).toContainText(
      'Angka terakhir NIP hilang karena Excel menyimpannya sebagai bilangan',
    );
    await participants.choice(45).click();
    await expect(participants.oddRow(45)).not.toContainText('19730814199703200');
  });
  await test.step('the second of two with one NIP comes in without it', async () => {
    await participants.choice(46).click();
    await expect(participants.oddRow(46)).toContainText(
      'Karena dipilih, peserta ini dimasukkan tanpa NIP.',
    );
    await participants.submit(43);
    await expect(participants.count('83 peserta')).toBeVisible();
    // A long list draws only what is in sight.
    await participants.search.fill('Tjhin Safitri');
    const twins = participants.table.getByRole('row').filter({ hasText: 'Tjhin Safitri' });
    await expect(twins).toHaveCount(3);
    await expect(twins.filter({ hasText: '19680411 199204 1 006' })).toHaveCount(1);
    await participants.search.fill('');
  });
  await test.step('a row without a name cannot be chosen', async () => {
    const path = testInfo.outputPath('tanpa-nama.csv');
    await writeFile(path, 'Nama;NIP;Instansi\n;198001012005011001;Dinas A\nBudi;;Dinas B\n');
    await participants.chooseFile(path);
    await expect(participants.oddRow(2)).toContainText(
      'Nama kosong, jadi baris ini tidak dapat diimpor.',
    );
    await expect(participants.choice(2)).toBeDisabled();
    await participants.submit(1);
    await expect(participants.count('84 peserta')).toBeVisible();
  });
  await test.step('the same list again changes nothing', async () => {
    await participants.chooseFile(CANDIDATES);
    await expect(page.getByRole('button', { name: 'Masukkan 0 peserta' })).toBeDisabled();
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await expect(participants.count('84 peserta')).toBeVisible();
  });
});

test('a person entered by hand needs a name, and a NIP of his own', async ({ openApplication }) => {
  const application = await openApplication();
  await (await openSample(application)).open('Peserta');
  const participants = new ParticipantsPage(application);
  await participants.add({ Nama: '', Instansi: 'Dinas Contoh' });
  await expect(participants.form()).toContainText('Isi nama');
  await participants.fill({ Nama: 'Budi Contoh', 'NIP atau NI PPPK': '198204172006041901' });
  await participants.save();
  await expect(participants.form()).toContainText(
    'NIP itu sudah dipakai oleh Abang Rizal Fadhillah dalam kegiatan ini.',
  );
  await participants.fill({ 'NIP atau NI PPPK': '' });
  await participants.save();
  await expect(participants.count('41 peserta')).toBeVisible();
  await expect(participants.table.getByRole('row', { name: 'Budi Contoh' })).toContainText('–');
});
