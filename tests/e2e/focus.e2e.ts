import type { Locator } from '@playwright/test';
import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
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
  await expect(page.getByRole('dialog').getByLabel('Alasan')).toBeFocused();
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

/** It has the focus, and a ring that shows it. */
async function expectFocusOn(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
  await expect(control).toHaveCSS('outline-style', 'solid');
}
