import type { Page } from '@playwright/test';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../../renderer/domain/attendance/status';
import { answerGaps } from '../answer-gaps';
import { onBenchPage } from '../bench-page';
import type { Finding } from '../finding';
import { interleave } from '../interleave';
import { barePut } from '../page/bare-put';
import type { SeededDay } from '../page/seed';
import type { Stage } from '../stage';
import type { Measure } from './measure';

declare global {
  interface Window {
    /** Ms from the click to the tick. */
    benchTick?: Promise<number>;
  }
}

/** Passes over the forty names; the first few marks warm up. */
const PASSES = 3;
const WARM_UP = 8;
/** Ms before each sample, so that redrawing and catching up after an act have ended. */
const REST = 40;

export const marking: Measure = {
  title: 'marking one attendance',
  inBrowser: async (stage) => {
    const context = await stage.openProfile('marking');
    const day = await onBenchPage(stage, context, (page) =>
      page.evaluate(() => window.bench?.seedToday()),
    );
    if (!day) throw new Error('The page did not seed a day');
    const clicks = await timeClicks(stage, await context.newPage(), day);
    const rounds = { warmUp: WARM_UP, counted: 100, rest: REST };
    const acts = await onBenchPage(stage, context, (page) =>
      page.evaluate(([where, how]) => window.bench?.timeExecuting(where, how), [
        day,
        rounds,
      ] as const),
    );
    if (!acts) throw new Error('The page did not measure');
    await context.close();
    const against = 'bare strict put of one row';
    return [
      clicks,
      {
        kind: 'comparison',
        name: 'The same act without a screen (session.execute)',
        against,
        samples: acts,
      },
    ];
  },
};

async function timeClicks(stage: Stage, page: Page, day: SeededDay): Promise<Finding> {
  const { activityId, dayId, step, names, row } = day;
  await answerGaps(page);
  await page.goto(`${stage.address}#/kegiatan/${activityId}/daftar-hadir/${dayId}/${step}`);
  const marks = Array.from({ length: PASSES }, (_, pass) =>
    names.map((name) => ({ name, status: STATUS_NAMES[ATTENDANCE_STATUSES[pass] ?? 'H'] })),
  )
    .flat()
    .values();
  const rounds = { warmUp: WARM_UP, counted: PASSES * names.length - WARM_UP, rest: REST };
  const samples = await interleave(
    rounds,
    () => timeClick(page, marks.next().value),
    () => page.evaluate(barePut, row),
  );
  await page.close();
  return {
    kind: 'comparison',
    name: 'Marking one attendance, click to tick',
    against: 'bare strict put of one row',
    samples,
  };
}

interface Mark {
  readonly name: string;
  readonly status: string;
}

async function timeClick(page: Page, mark: Mark | undefined): Promise<number> {
  if (!mark) throw new Error('Nobody is left to be marked');
  const radio = page
    .getByRole('radiogroup', { name: `Kehadiran ${mark.name}`, exact: true })
    .getByRole('radio', { name: mark.status, exact: true });
  await radio.evaluate(watchTick);
  await radio.click();
  const duration = await page.evaluate(() => window.benchTick);
  if (duration === undefined) throw new Error('The tick was not watched');
  return duration;
}

/**
 * Within the page: from the time stamp of the user's click to the change of the document by which
 * the radio is checked and no longer waits for the disk.
 */
function watchTick(radio: SVGElement | HTMLElement): void {
  window.benchTick = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The tick did not come')), 30_000);
    let clickedAt: number | undefined;
    radio.addEventListener('click', (event) => (clickedAt = event.timeStamp), {
      capture: true,
      once: true,
    });
    new MutationObserver((_changes, observer) => {
      const isTicked = radio instanceof HTMLInputElement && radio.checked;
      if (clickedAt === undefined || !isTicked || radio.closest('[data-pending]')) return;
      observer.disconnect();
      resolve(performance.now() - clickedAt);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
