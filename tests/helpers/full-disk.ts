import type { Page } from '@playwright/test';

/**
 * Leaves the storage of an origin no room at all, as a full disk does.
 *
 * @returns what gives the room back
 */
export async function fillDisk(page: Page, origin: string): Promise<() => Promise<void>> {
  // The limit holds as long as this session, and not a moment longer.
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  };
}
