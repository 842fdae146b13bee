import type { Page } from '@playwright/test';

/** Tuesday, 24 November 2026: the day of which the specs tell. */
export const DATE = '2026-11-24';

/** An hour of that day in WIB, e.g. `08.05`, as epoch ms. */
export const wib = (clock: string): number =>
  Date.parse(`${DATE}T${clock.replace('.', ':')}:00+07:00`);

/** Opens the application at that hour; the clock then runs as a clock does. */
export const at =
  (clock: string) =>
  async (page: Page): Promise<void> =>
    page.clock.install({ time: wib(clock) });

/** Seconds into a minute: what a slow machine does a little later is still done in that minute. */
const WITHIN = 20_000;

/** Ms; a longer leap would look as if the laptop had slept. */
const STRIDE = 80_000;

/** Lets the time come to an hour of the day, with the application awake all the while. */
export async function waitUntil(page: Page, clock: string): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  const missing = wib(clock) + WITHIN - now;
  if (missing < 0) throw new Error(`it is past ${clock} already`);
  for (let left = missing; left > 0; left -= STRIDE) {
    await page.clock.fastForward(Math.min(left, STRIDE));
  }
}
