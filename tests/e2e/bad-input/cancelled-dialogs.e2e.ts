import { expect, test } from '../../helpers/launch';
import { DocumentsPage } from '../pages/documents-page';
import { ParticipantsPage } from '../pages/participants-page';
import { CANDIDATES } from '../people';
import { openSample } from '../sample';

for (const withShell of [false, true]) {
  const where = withShell ? 'of the desktop' : 'of the browser';

  test(`closing the open dialog ${where} changes nothing`, async ({ openApplication }) => {
    const application = await openApplication({ withShell });
    await (await openSample(application)).open('Peserta');
    const participants = new ParticipantsPage(application);
    await participants.chooseFile();
    await expect(participants.count('40 peserta')).toBeVisible();
    await expect(application.page.getByRole('alert')).toHaveCount(0);
    // And the next choice is taken as if nothing had been.
    await participants.chooseFile(CANDIDATES);
    await expect(participants.odd).toBeVisible();
    await application.page.getByRole('button', { name: 'Batal', exact: true }).click();
    await expect(participants.count('40 peserta')).toBeVisible();
  });
}

test('closing the save dialog saves nothing and says nothing', async ({ openApplication }) => {
  const application = await openApplication({ withShell: true });
  const { page } = application;
  await (await openSample(application)).open('Dokumen');
  const papers = new DocumentsPage(page);
  const make = () => papers.make('Daftar Hadir kosong, Sesi 1, Hari 1');
  await application.declineSaving(make);
  await expect(papers.button('Daftar Hadir kosong, Sesi 1, Hari 1')).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Tersimpan:')).toHaveCount(0);

  const { name } = await application.saved(make);
  expect(name).toContain('Daftar Hadir kosong, Sesi 1');
  await expect(page.getByText('Tersimpan:')).toBeVisible();
});
