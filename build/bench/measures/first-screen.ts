import type { BrowserContext } from '@playwright/test';
import { onBenchPage } from '../bench-page';
import { interleave } from '../interleave';
import type { Stage } from '../stage';
import type { Measure } from './measure';

declare global {
  interface Window {
    /** Ms from the start of the navigation until Beranda's main card can be clicked. */
    benchUsable?: Promise<number>;
  }
}

const MANY = 1_000;
const ONE_PROFILE = 'one-activity';
const MANY_PROFILE = 'many-activities';
/** Kegiatan in one call to the page, and between two lines that show that it goes on. */
const PORTION = 50;
const REPORTED = 200;

export const firstScreen: Measure = {
  title: `Beranda with 1 and with ${MANY} kegiatan`,
  inBrowser: async (stage) => {
    const one = await stage.openProfile(ONE_PROFILE);
    const many = await stage.openProfile(MANY_PROFILE);
    const ofOne = await seed(stage, one, 1);
    const ofMany = await seed(stage, many, MANY);
    const reloads = await interleave(
      { warmUp: 2, counted: 15 },
      () => loadBeranda(many),
      () => loadBeranda(one),
    );
    await Promise.all([one.close(), many.close()]);

    const starts = await interleave(
      { warmUp: 1, counted: 6 },
      () => startAndLoad(stage, MANY_PROFILE),
      () => startAndLoad(stage, ONE_PROFILE),
    );
    const against = '1 kegiatan';
    return [
      {
        kind: 'comparison',
        name: `Beranda usable, ${MANY} kegiatan, browser running`,
        against,
        samples: reloads,
      },
      {
        kind: 'comparison',
        name: `Beranda usable, ${MANY} kegiatan, browser just started`,
        against,
        samples: starts,
      },
      {
        kind: 'remark',
        text: `1 kegiatan is ${thousands(ofOne)} events; ${MANY} kegiatan are ${thousands(ofMany)}. Each has 40 peserta.`,
      },
    ];
  },
};

/** @returns how many events were recorded */
async function seed(stage: Stage, context: BrowserContext, count: number): Promise<number> {
  return onBenchPage(stage, context, async (page) => {
    const today = await page.evaluate(() => window.bench?.seedToday());
    let events = today?.row.seq ?? 0;
    for (let from = 1; from < count; ) {
      const to = Math.min(count, from + PORTION - (from % PORTION));
      const added = await page.evaluate(([first, last]) => window.bench?.seedArchive(first, last), [
        from - 1,
        to - 1,
      ] as const);
      events += added ?? 0;
      from = to;
      if (to % REPORTED === 0) console.error(`  ${to} of ${count} kegiatan seeded`);
    }
    return events;
  });
}

async function startAndLoad(stage: Stage, profile: string): Promise<number> {
  const context = await stage.openProfile(profile);
  const duration = await loadBeranda(context);
  await context.close();
  return duration;
}

async function loadBeranda(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchUsable);
  await page.goto('./');
  const duration = await page.evaluate(() => window.benchUsable);
  await page.close();
  if (duration === undefined) throw new Error('Beranda was not watched');
  return duration;
}

/**
 * Within the page: asks at every frame whether the link of the main card is there and would take
 * a click. No inner function has a name, because tsx marks those with a helper that a page lacks.
 */
function watchUsable(): void {
  window.benchUsable = (async () => {
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (performance.now() > 60_000) throw new Error('The main card did not come');
      const link = document.querySelector('main section[aria-label="Lanjutkan"] a');
      if (!link) continue;
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (link.contains(hit)) return performance.now();
    }
  })();
}

const thousands = (count: number): string => count.toLocaleString('en');
