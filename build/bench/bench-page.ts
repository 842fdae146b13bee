import type { BrowserContext, Page } from '@playwright/test';
import type { Stage } from './stage';

/** Does something on the page that carries the application's own modules, and closes it again. */
export async function onBenchPage<T>(
  stage: Stage,
  context: BrowserContext,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  await page.goto(`${stage.address}bench/index.html`);
  await page.waitForFunction(() => window.bench !== undefined);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}
