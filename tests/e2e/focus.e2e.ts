import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { CANDIDATES } from './people';
import { openSample } from './sample';

test('whoever runs a day by keyboard always sees where he is', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const run = new RunPage(page);
  await waitUntil(page, '08.00');

  await run.button('Mulai Registrasi peserta').focus();
  await page.keyboard.press('Enter');
  await expectFocusOn(run.button('Selesai dan lanjut ke Penyerahan berkas dan toolkit'));
  await run.button('Jeda').focus();
  await page.keyboard.press('Enter');
  await expectFocusOn(run.button('Lanjutkan'));
  await page.keyboard.press('Enter');
  await expectFocusOn(run.button('Jeda'));

  await run.row('8 Break pertama').focus();
  await page.keyboard.press('Enter');
  await run.button('Lewati').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expectFocusOn(run.button('Lewati'));

  await page.keyboard.press('Alt+c');
  await page.keyboard.type('Kelas tenang.');
  await page.keyboard.press('Enter');
  await expect(run.notes.getByText('Kelas tenang.')).toBeVisible();
  await expect(run.notes.getByLabel('Tulis catatan')).toBeFocused();
});

test('a participant that was looked at leaves the focus in the list', async ({
  openApplication,
}) => {
  const application = await openApplication();
  const { page } = application;
  await (await openSample(application)).open('Peserta');
  const participants = new ParticipantsPage(application);
  const name = (text: string) => participants.table.getByRole('button', { name: text });

  await expect(participants.count('40 peserta')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('abang rizal');
  await page.keyboard.press('ArrowDown');
  await expectFocusOn(name('Abang Rizal Fadhillah'));
  await page.keyboard.press('Enter');
  await expect(participants.form()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(participants.form()).toHaveCount(0);
  await expectFocusOn(name('Abang Rizal Fadhillah'));

  await page.getByRole('searchbox').fill('');
  await name('Abang Rizal Fadhillah').focus();
  await page.keyboard.press('ArrowDown');
  await expectFocusOn(name('Agustina Ratna Ningsih'));
});

test('whoever tries the sample by keyboard goes on from its heading', async ({
  openApplication,
}) => {
  const { page } = await openApplication();
  await page.getByRole('button', { name: 'Coba dengan contoh' }).focus();
  await page.keyboard.press('Enter');
  await expectFocusOn(page.getByRole('heading', { level: 1, name: /^Pelatihan/ }));
});

test('an import leaves the focus at what it shows, and in the list at its end', async ({
  openApplication,
}, testInfo) => {
  const application = await openApplication();
  const { page } = application;
  await (await openSample(application)).open('Peserta');
  const participants = new ParticipantsPage(application);
  const importing = page.getByRole('button', { name: 'Impor dari berkas' });
  const check = page.getByRole('heading', { name: 'Periksa sebelum dimasukkan' });
  const choose = async (path: string) => {
    await importing.focus();
    await application.choose([path], () => page.keyboard.press('Enter'));
  };

  await choose(CANDIDATES);
  await expectFocusOn(check);
  await page.getByRole('button', { name: 'Batal', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expectFocusOn(participants.table.getByRole('button').first());

  const empty = testInfo.outputPath('kosong.csv');
  await writeFile(empty, '');
  await choose(empty);
  await expectFocusOn(page.getByRole('button', { name: 'Pilih berkas lain' }));
  await page.getByRole('button', { name: 'Kembali ke daftar' }).focus();
  await page.keyboard.press('Enter');
  await expectFocusOn(participants.table.getByRole('button').first());

  await choose(CANDIDATES);
  await page.getByRole('button', { name: 'Masukkan 41 peserta' }).focus();
  await page.keyboard.press('Enter');
  await expect(participants.count('81 peserta')).toBeVisible();
  await expectFocusOn(participants.table.getByRole('button').first());
});

/** It has the focus, and a ring that shows it. */
async function expectFocusOn(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
  await expect(control).toHaveCSS('outline-style', 'solid');
}
