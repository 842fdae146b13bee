import { expect, test } from '../../helpers/launch';
import { at, waitUntil } from '../day-clock';
import { RunPage } from '../pages/run-page';
import { SheetPage } from '../pages/sheet-page';
import { openSample } from '../sample';
import { readStoredData } from '../stored-data';

test('two windows follow each other and record nothing twice', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('07.50') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  const other = await application.otherWindow(`${activity.route()}/pelaksanaan`);
  const [here, there] = [new RunPage(page), new RunPage(other)];
  await waitUntil(page, '08.00');
  const before = await countEvents();
  await expect(there.button('Mulai Registrasi peserta')).toBeVisible();

  await test.step('a step started in both at once starts once', async () => {
    const name = 'Mulai Registrasi peserta';
    // The buttons themselves, and at once: a slower finger would find another name on its own.
    const buttons = [here, there].map((run) => run.button(name).elementHandle());
    await Promise.all((await Promise.all(buttons)).map((button) => button?.dispatchEvent('click')));
    for (const run of [here, there]) {
      await expect(run.row('1 Registrasi')).toContainText('berlangsung');
    }
    // The later press was refused, or came when the button had just changed.
    const sentence =
      /Langkah 1 sudah dimulai; waktunya tidak berubah\.|tombol ini baru saja berganti/;
    await expect(async () => {
      const told = await Promise.all(
        [page, other].map((window) => window.getByText(sentence).count()),
      );
      expect(told.toSorted()).toEqual([0, 1]);
    }).toPass();
    expect(await countEvents()).toBe(before + 1);
  });
  await test.step('an act here is seen there', async () => {
    await here.writeNote('Ditulis di jendela pertama.');
    await expect(there.notes.getByText('Ditulis di jendela pertama.')).toBeVisible();
    await there.press('Jeda');
    await expect(here.clock('langkah 1')).toContainText('dijeda');
    expect(await countEvents()).toBe(before + 3);
  });

  async function countEvents(): Promise<number> {
    return (await readStoredData(page)).events?.length ?? 0;
  }
});

test('one person marked in two windows is marked once', async ({ openApplication }) => {
  const application = await openApplication({ prepare: at('08.00') });
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Daftar Hadir');
  await page.getByRole('link', { name: 'Lihat daftar hadir hari 1 sesi 1' }).click();
  await page.getByRole('button', { name: 'Buka daftar hadir' }).click();
  const other = await application.otherWindow(new URL(page.url()).hash.slice(1));
  const name = 'Abang Rizal Fadhillah, S.E., M.Si.';
  const [here, there] = [new SheetPage(page), new SheetPage(other)];
  await expect(there.statusOf(name, 'Hadir')).toBeVisible();
  const before = (await readStoredData(page)).events?.length ?? 0;

  await Promise.all([here.statusOf(name, 'Hadir').click(), there.statusOf(name, 'Hadir').click()]);
  for (const sheet of [here, there]) {
    await expect(sheet.statusOf(name, 'Hadir')).toBeChecked();
    await expect(sheet.latest).toContainText(name);
    await expect(sheet.counts).toContainText('1 hadir');
  }
  expect((await readStoredData(page)).events?.length).toBe(before + 1);
});
