import type { Page, TestInfo } from '@playwright/test';

/** Ms; beyond that a press of a key is felt. */
type LongTasks = readonly number[];

/** Begins to note whatever kept the page from answering; to be called before its first script. */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: number[] = [];
    Reflect.set(window, 'longTasks', found);
    new PerformanceObserver((list) => {
      found.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: 'longtask', buffered: true });
  });
}

export function readLongTasks(page: Page): Promise<LongTasks> {
  return page.evaluate(() => Reflect.get(window, 'longTasks'));
}

/** Reports the worst; machines differ too much for a verdict. */
export async function reportLongTasks(testInfo: TestInfo, tasks: LongTasks): Promise<void> {
  const worst = tasks.toSorted((a, b) => b - a).slice(0, 10);
  const body = `${tasks.length} tasks over 50 ms; the worst in ms: ${worst.join(', ') || 'none'}`;
  console.log(`${testInfo.title}: ${body}`);
  await testInfo.attach('long tasks', { body, contentType: 'text/plain' });
}
