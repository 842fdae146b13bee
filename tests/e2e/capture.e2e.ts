import type { Page } from '@playwright/test';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { findBarriers } from './axe';
import { at, waitUntil } from './day-clock';
import { ActivityPage } from './pages/activity-page';
import { ExcusePage } from './pages/excuse-page';
import { SheetPage } from './pages/sheet-page';
import { openSample } from './sample';

const ABANG = 'Abang Rizal Fadhillah, S.E., M.Si.';
const AGUSTINA = 'Agustina Ratna Ningsih, S.Sos.';
const DAYANG = 'Dayang Nurul Hidayah, S.H.';
const DIAN = 'drg. Dian Paramitha Lestari';

/** The first daftar hadir of the sample, open, at half past nine. */
async function openSheet(application: Application): Promise<SheetPage> {
  const { page } = application;
  await (await openSample(application)).open('Daftar Hadir');
  await page.getByRole('link', { name: /daftar hadir hari 1 sesi 1$/ }).click();
  await page.getByRole('button', { name: 'Buka daftar hadir' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(40);
  return new SheetPage(page);
}

test('excuses noted in advance are kept when the rest is filled', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const excuses = new ExcusePage(page);

  await test.step('from the list of sessions, before the sheet is open', async () => {
    await (await openSample(application)).open('Daftar Hadir');
    await excuses.open();
    await excuses.announce('agus', 'Dinas luar', 'rapat anggaran');
    await expect(excuses.list).toContainText(AGUSTINA);
    await expect(excuses.list).toContainText('Dinas luar · 24 November 2026 · rapat anggaran');
    expect(await findBarriers(page)).toEqual([]);
    await excuses.close();
  });
  await page.getByRole('link', { name: /daftar hadir hari 1 sesi 1$/ }).click();
  await page.getByRole('button', { name: 'Buka daftar hadir' }).click();
  const sheet = new SheetPage(page);
  await expect(sheet.row(AGUSTINA)).toContainText('dinas luar diberitahukan');

  await test.step('from the sheet; with Sakit no reason is asked', async () => {
    await excuses.open();
    await excuses.announce('daya', 'Sakit');
    await expect(excuses.list).toContainText(DAYANG);
    await expect(excuses.drawer).toContainText('Alasan sakit tidak dicatat.');
    await expect(excuses.drawer.getByLabel('Keterangan (bila perlu)')).toHaveCount(0);
    await excuses.announce('abang', 'Izin');
    await excuses.withdraw(ABANG);
    await expect(excuses.list).not.toContainText(ABANG);
    await excuses.close();
    await expect(sheet.row(ABANG)).not.toContainText('diberitahukan');
  });

  await test.step('the button says it, and so does what it did', async () => {
    const fill = page.getByRole('button', { name: 'Isi yang belum: Hadir (38)' });
    await expect(fill).toHaveAccessibleDescription(
      '2 sesuai pemberitahuan: Sakit 1, Dinas luar 1.',
    );
    await page.keyboard.press('Control+Enter');
    await expect(sheet.latest).toHaveText(
      '38 peserta: hadir. 2 sesuai pemberitahuan: Sakit 1, Dinas luar 1',
    );
    await expect(sheet.statusOf(AGUSTINA, 'Dinas luar')).toBeChecked();
    await expect(sheet.statusOf(DAYANG, 'Sakit')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(sheet.counts).toContainText('40 belum diisi');
    await expect(sheet.row(DAYANG)).toContainText('sakit diberitahukan');
  });
});

test('somebody leaves early: now in one act, at another time, or not after all', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  const dialog = page.getByRole('dialog', { name: 'Pulang lebih awal' });
  await sheet.markPresent('abang', ABANG);
  await waitUntil(page, '10.15');

  await sheet.row(ABANG).getByRole('button', { name: 'Pulang lebih awal' }).click();
  await expect(sheet.row(ABANG)).toContainText('pulang 10.15');
  await expect(sheet.latest).toContainText('pulang 10.15');

  await sheet.row(ABANG).getByRole('button', { name: 'ubah jam pulang' }).click();
  await page.keyboard.type('9.45', { delay: 70 });
  await page.keyboard.press('Enter');
  await expect(sheet.row(ABANG)).toContainText('pulang 09.45');
  await sheet.row(ABANG).getByRole('button', { name: 'ubah jam pulang' }).click();
  await dialog.getByRole('button', { name: 'Tidak jadi pulang' }).click();
  await expect(sheet.row(ABANG)).not.toContainText('pulang');

  await test.step('with the keyboard alone', async () => {
    await sheet.type('abang');
    await page.keyboard.press('Alt+p');
    await expect(sheet.row(ABANG)).toContainText('pulang 10.15');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(sheet.latest).toHaveText(`Diurungkan: pulang lebih awal untuk ${ABANG}`);
  });

  await test.step('once the sheet is closed, as a correction with its reason', async () => {
    await sheet.fillBlanks(39);
    await sheet.close();
    await sheet.row(AGUSTINA).getByRole('button', { name: 'Pulang lebih awal' }).click();
    await dialog.getByLabel('Jam pulang (WIB)').fill('10.05');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Tulis alasan singkat agar tercatat.');
    await dialog.getByLabel('Alasan').fill('Dijemput keluarga');
    await page.keyboard.press('Enter');
    await expect(sheet.row(AGUSTINA)).toContainText('pulang 10.05');
    await expect(sheet.row(AGUSTINA)).toContainText('Dijemput keluarga');
    await expect(sheet.counts).toContainText('40 hadir');
  });
});

test('who comes without being on the list is added in four fields and present', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  const dialog = page.getByRole('dialog', { name: 'Tambah peserta di tempat' });

  await sheet.type('zulkifli');
  await expect(page.getByRole('button', { name: 'Tambah “zulkifli” di tempat' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Nama')).toHaveValue('Zulkifli');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('End');
  await sheet.type(' Anwar, S.Kom.');
  await dialog.getByRole('combobox', { name: 'Instansi' }).pressSequentially('BKAD Kab', {
    delay: 70,
  });
  await page.getByRole('option', { name: 'BKAD Kabupaten Sanggau' }).click();
  await dialog.getByLabel('Nama').press('Enter');
  await expect(sheet.latest).toHaveText('Zulkifli Anwar, S.Kom.: ditambahkan, hadir');
  await expect(page.getByRole('searchbox', { name: 'Cari nama' })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Cari nama' })).toHaveValue('');
  await expect(sheet.counts).toContainText('1 hadir');
  await expect(sheet.row('Zulkifli Anwar')).toContainText('BKAD Kabupaten Sanggau');
  await expect(sheet.row('Zulkifli Anwar')).toContainText('09.30');

  await test.step('the same NIP is the same person', async () => {
    await page.getByRole('button', { name: 'Tambah peserta di tempat' }).click();
    await dialog.getByLabel('Nama').fill('Zulkifli Lain');
    await dialog.getByLabel('NIP (bila ada)').fill('19660210 198603 1 011');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Tambah peserta di tempat' }).click();
    await dialog.getByLabel('Nama').fill('Zulkifli Kembar');
    await dialog.getByLabel('NIP (bila ada)').fill('196602101986031011');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('sudah dipakai oleh Zulkifli Lain');
  });
});

test('a signed list is copied by number, faster than it is read', async ({ openApplication }) => {
  test.setTimeout(120_000);
  const application = await openApplication({ prepare: at('17.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  await sheet.more('Salin dari kertas');
  await expect(page.getByRole('searchbox', { name: 'Nomor atau nama' })).toBeFocused();

  await sheet.type('88');
  await page.keyboard.press('Enter');
  await expect(sheet.latest).toHaveText('Tidak ada nomor 88 pada daftar hadir ini');
  await page.keyboard.press('Escape');

  let keys = 0;
  const enter = async (entry: string) => {
    await sheet.type(entry);
    if (/^\d+$/.test(entry)) await page.keyboard.press('Enter');
    keys += entry.length + (/^\d+$/.test(entry) ? 1 : 0);
  };
  const began = Date.now();
  for (let number = 1; number <= 40; number++) {
    await enter(number === 12 ? '12i' : number === 20 ? '20t' : `${number}`);
  }
  await expect(sheet.counts).toContainText('0 belum diisi');
  console.log(`40 rows from paper: ${keys} keys, ${Date.now() - began} ms`);
  expect(keys).toBeLessThan(120);
  expect(Date.now() - began).toBeLessThan(60_000);
  await expect(sheet.counts).toContainText('38 hadir');
  await expect(sheet.statusOf(DIAN, 'Izin')).toBeChecked();
  // The paper says who came, and not when.
  await expect(sheet.row(ABANG)).not.toContainText(/\d\d\.\d\d/);
  await page.getByRole('button', { name: 'Selesai menyalin' }).click();
  await expect(page.getByRole('searchbox', { name: 'Cari nama' })).toBeFocused();
});

test('40 participants with 3 exceptions take at most 12 keys', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  const exceptions = [
    ['ag', '2'],
    ['day', '3'],
    ['ab', '5'],
  ] as const;
  for (const [typed, digit] of exceptions) {
    await sheet.type(typed);
    await page.keyboard.press(digit);
    await expect(page.getByRole('searchbox', { name: 'Cari nama' })).toHaveValue('');
  }
  await page.keyboard.press('Control+Enter');
  await expect(sheet.counts).toContainText('0 belum diisi');
  await expect(sheet.statusOf(AGUSTINA, 'Izin')).toBeChecked();
  await expect(sheet.statusOf(DAYANG, 'Sakit')).toBeChecked();
  await expect(sheet.statusOf(ABANG, 'Dinas luar')).toBeChecked();
  // Ctrl and Enter are two.
  const keys = exceptions.reduce((sum, [typed]) => sum + typed.length + 1, 0) + 2;
  console.log(`40 participants with 3 exceptions: ${keys} keys`);
  expect(keys).toBeLessThanOrEqual(12);
});

/** Draws a line as a hand does. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('the field to sign on is there');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
  await page.mouse.down();
  for (let step = 1; step <= 30; step++) {
    const x = box.x + box.width * (0.3 + step * 0.01);
    await page.mouse.move(x, box.y + box.height * (0.5 + 0.2 * Math.sin(step / 3)));
  }
  await page.mouse.up();
}

test('people sign on the screen one after the other, without any NIP', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  await sheet.markAbsent('agus', AGUSTINA, 'Izin');
  await sheet.more('Tanda tangan di layar');
  const screen = page.getByRole('dialog', { name: 'Tanda tangan di layar' });
  const save = screen.getByRole('button', { name: 'Simpan dan berikutnya' });
  const name = screen.getByRole('heading');

  await expect(name).toHaveText(ABANG);
  await expect(save).toBeDisabled();
  await draw(page);
  await screen.getByRole('button', { name: 'Ulangi' }).click();
  await expect(save).toBeDisabled();
  await draw(page);
  await save.click();
  await expect(screen).toContainText('1 dari 39 sudah menandatangani');
  await expect(name).not.toHaveText(ABANG);
  await expect(name).not.toHaveText(AGUSTINA);
  await expect(save).toBeDisabled();

  await screen.getByRole('combobox').pressSequentially('daya', { delay: 70 });
  await page.keyboard.press('Enter');
  await expect(name).toHaveText(DAYANG);
  expect(await screen.textContent()).not.toMatch(/\d{8}/);
  expect(await findBarriers(page)).toEqual([]);
  await screen.getByRole('button', { name: 'Selesai' }).click();

  await expect(sheet.row(ABANG)).toContainText('ditandatangani');
  await expect(sheet.statusOf(ABANG, 'Hadir')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(sheet.latest).toHaveText(`Diurungkan: tanda tangan ${ABANG}`);
  await expect(sheet.row(ABANG)).not.toContainText('ditandatangani');
});

test('narasumber and panitia sign once a day, with the same keys', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('08.10') });
  const { page } = application;
  await (await openSample(application)).open('Daftar Hadir');
  await page.getByRole('link', { name: 'Isi daftar hadir narasumber dan panitia hari 1' }).click();
  const table = page.getByRole('table', { name: 'Daftar hadir narasumber dan panitia' });
  const latest = page.getByRole('status', { name: 'Tanda terakhir' });
  await expect(table.getByRole('row')).toHaveCount(5);
  expect(await findBarriers(page)).toEqual([]);

  await page.keyboard.type('ratih', { delay: 70 });
  await page.keyboard.press('5');
  await expect(latest).toContainText('Ratih Puspitasari, S.Sos.: dinas luar');
  await page.keyboard.type('hend', { delay: 70 });
  await page.keyboard.press('Enter');
  await expect(latest).toContainText('Batubara, S.E., M.Si.: hadir');
  await expect(table.getByRole('row').filter({ hasText: 'Batubara' })).toContainText('08.10');
  await page.getByRole('button', { name: 'Isi yang belum: Hadir (2)' }).click();
  await expect(page.getByRole('group', { name: 'Rekap kehadiran' })).toContainText('0 belum diisi');
  await page.keyboard.press('Control+z');
  await expect(latest).toHaveText('Diurungkan: hadir untuk 2 orang');

  await page.getByRole('link', { name: 'Kembali ke semua sesi' }).click();
  const line = page.getByRole('row').filter({ hasText: 'Narasumber dan panitia' }).first();
  await expect(line).toContainText('1 hadir · 1 tidak hadir · 2 belum diisi');
});

test('no screen that a projector may show has a whole NIP', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  const sheet = await openSheet(application);
  const activity = new ActivityPage(page);
  const expectMasked = async (what: string) => {
    const shown = await page.evaluate(() => document.body.outerHTML.replace(/[\s.-]/g, ''));
    // Ids of people are letters and digits, so a NIP is a date and its month, on its own.
    expect(shown.match(/(?<![0-9a-f])(19|20)\d{16}(?![0-9a-f])/g), what).toBeNull();
  };
  await sheet.markPresent('abang', ABANG);
  await expectMasked('daftar hadir');
  await sheet.more('Tanda tangan di layar');
  await expect(page.getByRole('dialog', { name: 'Tanda tangan di layar' })).toBeVisible();
  await expectMasked('tanda tangan di layar');
  await page.getByRole('button', { name: 'Selesai' }).click();
  await page.getByRole('link', { name: 'Kembali ke semua sesi' }).click();
  await page.getByRole('link', { name: /narasumber dan panitia hari 1/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectMasked('narasumber dan panitia');
  await activity.open('Daftar Hadir');
  await page.getByRole('link', { name: 'Rekap' }).click();
  await expect(page.getByText(ABANG).first()).toBeVisible();
  await expectMasked('rekap');
  await activity.open('Pelaksanaan');
  await page.getByRole('button', { name: /Mulai Registrasi peserta/ }).click();
  const search = page.getByPlaceholder('Cari nama atau NIP');
  await search.pressSequentially('a', { delay: 70 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectMasked('meja registrasi');
  await page.getByRole('option').first().click();
  await expectMasked('seorang peserta di meja registrasi');
});

test('at least seven rows show in a small window', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('09.30') });
  const { page } = application;
  await page.setViewportSize({ width: 1093, height: 614 });
  const sheet = await openSheet(application);
  await sheet.markPresent('abang', ABANG);
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  const whole = await page
    .locator('[data-row]')
    .evaluateAll(
      (rows) =>
        rows.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
    );
  expect(whole).toBeGreaterThanOrEqual(7);
  await page.getByRole('button', { name: 'Bantuan tombol' }).click();
  await expect(page.getByText('tanpa keterangan', { exact: true })).toBeVisible();
});
