import type { Page } from '@playwright/test';

/** Goes to a route of the application, as a link would; the desktop has no address to type. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, route);
}
