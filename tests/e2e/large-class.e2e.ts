import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/launch';
import { ActWatch, noteLongTasks } from './long-tasks';
import { ActivityPage } from './pages/activity-page';
import { ClassroomPage } from './pages/classroom-page';
import { HomePage } from './pages/home-page';
import { NewActivityPage } from './pages/new-activity-page';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { SheetPage } from './pages/sheet-page';
import { THREE_HUNDRED } from './three-hundred';

test('a day with three hundred peserta, and which act kept the screen waiting', async ({
  openApplication,
}, testInfo) => {
  // With the machine's own clock: one that the test turns would add its own work to every task.
  const application = await openApplication({ prepare: noteLongTasks });
  const { page } = application;
  const watch = new ActWatch(page);
  const [activity, run, sheet] = [new ActivityPage(page), new RunPage(page), new SheetPage(page)];

  await test.step('three hundred come in by a file', async () => {
    await createToday(page);
    await activity.open('Peserta');
    const participants = new ParticipantsPage(application);
    const list = testInfo.outputPath('peserta.csv');
    await writeFile(list, THREE_HUNDRED);
    await watch.during('read the list', async () => {
      await participants.chooseFile(list);
      await expect(page.getByRole('button', { name: 'Masukkan 300 peserta' })).toBeVisible();
    });
    await watch.during('bring them in', async () => {
      await participants.submit(300);
      await expect(participants.count('300 peserta')).toBeVisible();
    });
  });

  await test.step('the day begins, and the desk serves two', async () => {
    await watch.during('open Pelaksanaan', async () => {
      await activity.open('Pelaksanaan');
      await expect(run.row('1 Registrasi')).toBeVisible();
    });
    await watch.during('begin', () => run.advance('Mulai Registrasi peserta', '1 Registrasi'));
    await watch.during('serve the first', () => run.register('siti rah', 'Siti Rahmawati'));
    await watch.during('serve the second', () => run.register('uray wi', 'Uray Wijaya'));
    await expect(run.desk).toContainText('2 dari 300 lengkap');
    await watch.during('tick off', () => run.check('Agenda'));
    await watch.during('write a note', () => run.writeNote('Antrean sampai ke teras.'));
    await watch.during('pause', () => run.press('Jeda'));
    await expect(run.clock('langkah 1')).toContainText('dijeda');
    await watch.during('resume', () => run.press('Lanjutkan'));
    await watch.during('extend', () => run.press('+5 menit'));
    await expect(run.clock('langkah 1')).toContainText('dari 10 menit');
  });

  const fourth = 'Daftar hadir dan perkenalan narasumber';
  await test.step('step after step', async () => {
    for (const [label, step] of [
      ['Penyerahan berkas dan toolkit', '2 Penyerahan'],
      ['Menempati ruangan', '3 Menempati'],
      [fourth, '4 Daftar hadir'],
    ] as const) {
      await watch.during(`go on to ${step}`, () =>
        run.advance(`Selesai dan lanjut ke ${label}`, step),
      );
    }
    await watch.during('undo', async () => {
      await page.keyboard.press('Control+z');
      await expect(run.row('3 Menempati')).toContainText('berlangsung');
    });
    await watch.during('redo', async () => {
      await page.keyboard.press('Control+Shift+z');
      await expect(run.row('4 Daftar hadir')).toContainText('berlangsung');
    });
  });

  await test.step('the sheet of three hundred', async () => {
    await watch.during('open the sheet', async () => {
      await run.side.getByRole('link', { name: 'Buka daftar hadir' }).click();
      await expect(sheet.counts).toContainText('300 belum diisi');
    });
    await watch.during('mark by Enter', () => sheet.markPresent('hendra yu', 'Hendra Yusuf'));
    await watch.during('mark by key', () => sheet.markAbsent('lusia', 'Lusia Anggraini', 'Izin'));
    await watch.during('fill the blanks', () => sheet.fillBlanks(298));
    await expect(sheet.counts).toContainText('299 hadir');
    await watch.during('undo the filling', async () => {
      await page.getByRole('main').getByRole('button', { name: 'Urungkan' }).click();
      await expect(sheet.counts).toContainText('298 belum diisi');
    });
    await watch.during('redo the filling', async () => {
      await page.getByRole('button', { name: 'Ulangi' }).click();
      await expect(sheet.counts).toContainText('0 belum diisi');
    });
    await watch.during('close the sheet', () => sheet.close());
  });

  await test.step('around and back', async () => {
    for (const tab of ['Peserta', 'Jadwal', 'Daftar Hadir', 'Nilai', 'Dokumen', 'Riwayat'] as const)
      await watch.during(`open ${tab}`, async () => {
        await activity.open(tab);
        await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible();
      });
    await watch.during('back to the day', () => activity.open('Pelaksanaan'));
    await expect(run.side).toContainText('299 hadir · 1 izin');
    const wall = await watch.during('open Layar kelas', async () => {
      const open = () => page.getByRole('button', { name: 'Layar kelas' }).click();
      const opened = new ClassroomPage(await application.classroom(open));
      await expect(opened.heading(fourth)).toBeVisible();
      await page.bringToFront();
      return opened;
    });
    await watch.during('go on before the class', () =>
      run.advance('Selesai dan lanjut ke Pre Test', '5 Pre Test'),
    );
    await expect(wall.heading('Pre Test')).toBeVisible();
  });

  await watch.report(testInfo);
});

/** A kegiatan of one day on the machine's own date, so that it begins without a question. */
async function createToday(page: Page): Promise<void> {
  await new HomePage(page).createActivity();
  const kegiatan = new NewActivityPage(page);
  const date = await page.evaluate(() => new Date().toLocaleDateString('id-ID'));
  await kegiatan.fill({ title: 'Bimbingan Teknis Akbar', date });
  await kegiatan.create();
  await expect(new ActivityPage(page).title('Bimbingan Teknis Akbar')).toBeVisible();
}
