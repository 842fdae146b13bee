import { expect, test } from '../../helpers/launch';
import { readWord } from '../../helpers/word';
import { at, waitUntil } from '../day-clock';
import { ActivityPage } from '../pages/activity-page';
import { DocumentsPage } from '../pages/documents-page';
import { HomePage } from '../pages/home-page';
import { NewActivityPage } from '../pages/new-activity-page';
import { RunPage } from '../pages/run-page';

/** Everything that some file system, Word's XML or a spreadsheet would stumble over. */
const TITLE = `=Bimtek "A/B" <PBJ> & Keuangan: 100%? *\\ | 'é' 😀 ${'panjang '.repeat(14)}.`;

for (const withShell of [false, true]) {
  const where = withShell ? 'the desktop' : 'the browser';

  test(`a title with odd characters gives ${where} a file name that any disk takes`, async ({
    openApplication,
  }) => {
    const application = await openApplication({ withShell, prepare: at('07.50') });
    const { page } = application;
    await new HomePage(page).createActivity();
    const kegiatan = new NewActivityPage(page);
    await kegiatan.fill({ title: TITLE, batch: 'II/2026' });
    await kegiatan.create();
    const activity = new ActivityPage(page);
    await activity.open('Pelaksanaan');
    await waitUntil(page, '08.00');
    await new RunPage(page).advance('Mulai Registrasi peserta', '1 Registrasi');
    await activity.open('Dokumen');
    const { name, bytes } = await application.saved(() =>
      new DocumentsPage(page).make('Laporan Pelaksanaan Harian, Hari 1'),
    );
    expect(name).toMatch(/^2026-11-24 Laporan Pelaksanaan Harian - =Bimtek .*[^ .]\.docx$/);
    expect(name).not.toMatch(/[<>:"/\\|?*]|\p{Cc}/u);
    expect(Buffer.byteLength(name)).toBeLessThan(240);
    expect(readWord(bytes).lines).toContain(TITLE.trim());
  });
}
