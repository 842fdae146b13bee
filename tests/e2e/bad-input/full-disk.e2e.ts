import type { Application } from '../../helpers/application';
import { expect, test } from '../../helpers/launch';
import { at, waitUntil } from '../day-clock';
import { RunPage } from '../pages/run-page';
import { openSample } from '../sample';
import { readStoredData, type StoredData } from '../stored-data';

for (const withShell of [false, true]) {
  const where = withShell ? 'with the desktop journal' : 'as it stands';

  test(`a full disk is told, harms nothing and passes, ${where}`, async ({ openApplication }) => {
    const morning = await openApplication({ withShell, prepare: at('07.50') });
    const route = await beginDay(morning);
    const before = await readStoredData(morning.page);
    await morning.close();

    const options = { withShell, route, prepare: at('08.01') };
    const full = await openApplication({ ...options, hasFullDisk: true });
    if (full.journal === undefined) await expectRefusals(full, before);
    else await expectJournalOnly(full, before);

    await full.freeDisk();
    const run = new RunPage(full.page);
    if (full.journal === undefined) await run.writeNote('Catatan saat penuh.');
    await run.writeNote('Catatan sesudahnya.');
    await expect(full.page.getByRole('banner')).toContainText('Tersimpan 08.01');
    await full.kill();

    const again = await openApplication({ withShell, route, prepare: at('08.02') });
    const later = new RunPage(again.page);
    await expect(later.notes).toContainText('Catatan saat penuh.');
    await expect(later.notes).toContainText('Catatan sesudahnya.');
    await expect(later.notes).toContainText('Catatan 2');
    await expect(later.row('1 Registrasi')).toHaveAttribute('aria-current', 'step');
  });
}

/** @returns the route of the day, of which step 1 runs */
async function beginDay(application: Application): Promise<string> {
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  await waitUntil(page, '08.00');
  await new RunPage(page).advance('Mulai Registrasi peserta', '1 Registrasi');
  return `${activity.route()}/pelaksanaan`;
}

/** Nothing is recorded, nothing is lost, and what was typed still stands there. */
async function expectRefusals({ page }: Application, before: StoredData): Promise<void> {
  const sentence =
    'Tidak tersimpan karena penyimpanan laptop penuh. Catatan sebelumnya tetap aman. Kosongkan sebagian penyimpanan, lalu ulangi tindakan terakhir.';
  const run = new RunPage(page);
  const field = run.notes.getByLabel('Tulis catatan');
  await field.fill('Catatan saat penuh.');
  await field.press('Enter');
  await expect(page.getByRole('banner')).toContainText(sentence);
  await expect(page.getByRole('alert')).toContainText(sentence);
  await expect(field).toHaveValue('Catatan saat penuh.');

  await run.press('Selesai dan lanjut ke Penyerahan berkas dan toolkit');
  await expect(page.getByRole('alert')).toHaveCount(2);
  await expect(run.row('1 Registrasi')).toHaveAttribute('aria-current', 'step');
  expect(await readStoredData(page)).toEqual(before);
}

/** The journal has it; the database is as it was. */
async function expectJournalOnly({ page }: Application, before: StoredData): Promise<void> {
  await new RunPage(page).writeNote('Catatan saat penuh.');
  await expect(page.getByRole('banner')).toContainText(
    'Tercatat di jurnal laptop, tetapi penyimpanan aplikasi menolak',
  );
  expect(await readStoredData(page)).toEqual(before);
}
