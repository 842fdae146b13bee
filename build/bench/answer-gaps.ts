import type { Page } from '@playwright/test';

/**
 * A seeded day has run unseen for hours, and the application asks whether they count. Playwright
 * answers whenever the question stands before what a measure clicks.
 */
export async function answerGaps(page: Page): Promise<void> {
  for (const name of ['Hitung', 'Lanjutkan hari itu']) {
    const answer = page.getByRole('button', { name, exact: true });
    await page.addLocatorHandler(answer, () => answer.click());
  }
}
