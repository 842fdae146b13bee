import { loadavg } from 'node:os';
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
  await report(testInfo, `${tasks.length} tasks over 50 ms; the worst in ms: ${inOrder(tasks)}`);
}

/** Tells which act of a spec kept a page from answering. */
export class ActWatch {
  readonly #page: Page;
  readonly #acts: { readonly name: string; readonly tasks: LongTasks }[] = [];

  /** @param page one that `noteLongTasks` was called for */
  constructor(page: Page) {
    this.#page = page;
  }

  /** Does it, waits until everything was drawn, and notes the long tasks meanwhile. */
  async during<T>(name: string, act: () => Promise<T>): Promise<T> {
    const { length } = await readLongTasks(this.#page);
    const result = await act();
    await this.#page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))),
    );
    this.#acts.push({ name, tasks: (await readLongTasks(this.#page)).slice(length) });
    return result;
  }

  /** Reports the acts by their worst task; what the test itself asks of the page counts as well. */
  async report(testInfo: TestInfo): Promise<void> {
    const slow = this.#acts
      .filter(({ tasks }) => tasks.length > 0)
      .toSorted((a, b) => Math.max(...b.tasks) - Math.max(...a.tasks));
    const lines = slow.map(({ name, tasks }) => `  ${name}: ${inOrder(tasks)}`);
    const of = `${slow.length} of ${this.#acts.length} acts had a task over 50 ms`;
    await report(testInfo, [lines.length > 0 ? `${of}; in ms:` : of, ...lines].join('\n'));
  }
}

const inOrder = (tasks: LongTasks): string =>
  tasks
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .join(', ') || 'none';

/** With the machine's load: where others have the processor, waiting for it looks like a long task. */
async function report(testInfo: TestInfo, found: string): Promise<void> {
  const body = `at load ${(loadavg()[0] ?? 0).toFixed(1)}, ${found}`;
  console.log(`${testInfo.title}: ${body}`);
  await testInfo.attach('long tasks', { body, contentType: 'text/plain' });
}
