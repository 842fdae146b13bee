import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { ClassroomPage } from './pages/classroom-page';
import { RunPage } from './pages/run-page';
import { openSample } from './sample';

/** Ms by which the time goes on at once: a timer comes late by as much, as on a busy machine. */
const STRIDES = [130, 70, 310, 20, 190];

test('the first sixty seconds are shown one after the other, on both screens', async ({
  openApplication,
}) => {
  const application = await openApplication({ prepare: at('07.59') });
  const { page } = application;
  await (await openSample(application)).open('Pelaksanaan');
  const run = new RunPage(page);
  const wall = new ClassroomPage(
    await application.classroom(() => page.getByRole('button', { name: 'Layar kelas' }).click()),
  );
  await expect(wall.main).toContainText('08.00');
  await page.bringToFront();
  await waitUntil(page, '08.00');
  await noteFigures(page);
  await noteFigures(wall.page);
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await expect(wall.heading('Registrasi peserta')).toBeVisible();

  const start = await page.evaluate(() => Date.now());
  for (let turn = 0; (await page.evaluate(() => Date.now())) - start < 61_000; turn++) {
    await page.clock.fastForward(STRIDES[turn % STRIDES.length] ?? 0);
  }
  for (const screen of [page, wall.page]) {
    // A busy machine draws what is due a little later.
    await expect.poll(() => readFigures(screen)).toContain(SIXTY_SECONDS.at(-1));
    const figures = await readFigures(screen);
    const first = figures.indexOf('05.00');
    expect(figures.slice(first, first + 61)).toEqual(SIXTY_SECONDS);
  }
});

/** From five minutes down to four. */
const SIXTY_SECONDS = Array.from({ length: 61 }, (_, index) => {
  const left = 300 - index;
  return `0${Math.floor(left / 60)}.${String(left % 60).padStart(2, '0')}`;
});

/** Begins to note every figure that the clock of the screen comes to show, however shortly. */
async function noteFigures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: string[] = [];
    Reflect.set(window, 'shownFigures', shown);
    new MutationObserver(() => {
      const timer = document.querySelector('[role="timer"]');
      const [figure] = /\d\d\.\d\d/.exec(timer?.textContent ?? '') ?? [];
      if (figure !== undefined && figure !== shown.at(-1)) shown.push(figure);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

const readFigures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'shownFigures'));
