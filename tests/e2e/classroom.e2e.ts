import { SAMPLE_PARTICIPANTS } from '../../renderer/domain/sample/participants';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { ClassroomPage } from './pages/classroom-page';
import { RunPage } from './pages/run-page';
import { openSample } from './sample';

for (const withShell of [false, true]) {
  const where = withShell ? 'on the desktop' : 'in the browser';

  test(`the class follows its pendamping and reads no name, ${where}`, async ({
    openApplication,
  }) => {
    const application = await openApplication({ withShell, prepare: at('07.50') });
    const { page } = application;
    await (await openSample(application)).open('Pelaksanaan');
    const run = new RunPage(page);
    const wall = await openClassroom(application);
    await expect(wall.main).toContainText('kelas dimulai pukul');
    await expect(wall.main).toContainText('08.00');

    await waitUntil(page, '08.00');
    await run.advance('Mulai Registrasi peserta', '1 Registrasi');
    await expect(wall.heading('Registrasi peserta')).toBeVisible();
    await expect(wall.main).toContainText('selesai pukul 08.05');
    await expect(wall.main).toContainText('berikutnya Penyerahan berkas dan toolkit');
    await run.register('abang', 'Abang Rizal Fadhillah, S.E., M.Si.');
    await expectNoNames(wall);

    await waitUntil(page, '08.02');
    await expectSameClock(run, wall, 'langkah 1');
    await run.press('+5 menit');
    await expect(wall.main).toContainText('selesai pukul 08.10');
    await run.press('Jeda');
    await expect(wall.main).toContainText('dijeda');
    await waitUntil(page, '08.04');
    await expect(wall.main).toContainText('dijeda');
    await expectSameClock(run, wall, 'langkah 1');
    await run.press('Lanjutkan Registrasi peserta');
    await expect(wall.main).toContainText('selesai pukul 08.12');

    await run.press('Selesai');
    await expect(wall.main).toContainText('segera dimulai');
    await expect(wall.heading('Penyerahan berkas dan toolkit')).toBeVisible();

    await test.step('a lesson with its topic and speaker', async () => {
      await run.row('6∥7 Paparan').click();
      await run.press('Mulai sekarang');
      await expect(wall.heading('Paparan materi')).toBeVisible();
      await expect(wall.main).toContainText('Kebijakan dan Asas Pengelolaan Keuangan Daerah');
      await expect(wall.main).toContainText('narasumber: Dr. Hendrikus Alfonsus Batubara');
      await expectNoNames(wall);
    });
    await test.step('the same window is used again', async () => {
      const again = await page.getByRole('button', { name: 'Layar kelas' });
      await again.click();
      await expect(wall.heading('Paparan materi')).toBeVisible();
      expect(page.context().pages()).toHaveLength(2);
    });
    await test.step('a taken sheet names nobody', async () => {
      await run.row('4 Daftar hadir').click();
      await run.press('Mulai sekarang');
      await expect(wall.heading('Daftar hadir dan perkenalan narasumber')).toBeVisible();
      await expect(wall.main).toContainText('juga berlangsung: Paparan materi');
      await expectNoNames(wall);
    });
  });
}

async function openClassroom({ page, classroom }: Application): Promise<ClassroomPage> {
  const open = () => page.getByRole('button', { name: 'Layar kelas' }).click();
  return new ClassroomPage(await classroom(open));
}

/** Both windows show the same second. */
async function expectSameClock(run: RunPage, wall: ClassroomPage, steps: string): Promise<void> {
  await expect(async () => {
    const [here, there] = [await run.readClock(steps), await wall.readClock()];
    const passed = Math.floor(there.now / 1000) - Math.floor(here.now / 1000);
    const isPaused = (await wall.main.textContent())?.includes('dijeda') === true;
    expect(there.seconds).toBe(here.seconds - (isPaused ? 0 : passed));
  }).toPass();
}

async function expectNoNames({ page }: ClassroomPage): Promise<void> {
  const text = (await page.locator('body').textContent()) ?? '';
  expect(SAMPLE_PARTICIPANTS.filter(({ name }) => text.includes(name))).toEqual([]);
  expect(SAMPLE_PARTICIPANTS.filter(({ nip }) => nip !== '' && text.includes(nip))).toEqual([]);
}
