import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { answerGaps } from '../answer-gaps';
import { onBenchPage } from '../bench-page';
import { interleave } from '../interleave';
import type { SeededDay } from '../page/seed';
import type { Stage } from '../stage';
import type { Measure } from './measure';

const EVENTS = 2_000;
const CLOCKS = 10;

/** Clocks turn once a second: over so many seconds as many redraws are summed up. */
const SECONDS = 3;

export const redraw: Measure = {
  title: 'redrawing Pelaksanaan',
  inBrowser: async (stage) => {
    const context = await stage.openProfile('redraw');
    const empty = await openRun(stage, context, 0);
    const busy = await openRun(stage, context, EVENTS);
    const clocks = await busy.page.getByRole('timer').count();
    const samples = await interleave(
      { warmUp: 1, counted: 8 },
      () => busyTime(busy),
      () => busyTime(empty),
    );
    await context.close();
    return [
      {
        kind: 'comparison',
        name: `Pelaksanaan, ${EVENTS} events and ${CLOCKS} clocks: main thread a second`,
        against: 'an empty day',
        samples,
      },
      { kind: 'remark', text: `Pelaksanaan showed ${clocks} clock faces.` },
    ];
  },
};

interface RunPage {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openRun(stage: Stage, context: BrowserContext, events: number): Promise<RunPage> {
  const day = await onBenchPage(stage, context, (page) =>
    page.evaluate((count): Promise<SeededDay> | undefined => window.bench?.seedDay(count), events),
  );
  if (!day) throw new Error('The page did not seed a day');
  const page = await context.newPage();
  await answerGaps(page);
  await page.goto(`#/kegiatan/${day.activityId}/pelaksanaan/${day.dayId}`);
  const screen = page.getByRole('region', { name: 'Pelaksanaan' });
  await screen.waitFor();
  // Tries only: the question is answered before the measuring begins.
  await screen.click({ trial: true });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** Ms of work on the page's main thread in a second, while nobody touches anything. */
async function busyTime({ page, session }: RunPage): Promise<number> {
  await page.bringToFront();
  const before = await taskSeconds(session);
  await page.waitForTimeout(SECONDS * 1_000);
  return ((await taskSeconds(session)) - before) * (1_000 / SECONDS);
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const duration = metrics.find(({ name }) => name === 'TaskDuration');
  if (!duration) throw new Error('The browser does not tell how busy it was');
  return duration.value;
}
