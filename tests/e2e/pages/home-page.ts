import type { Page } from '@playwright/test';

/** Beranda. */
export class HomePage {
  constructor(private readonly page: Page) {}

  readonly createActivity = () => this.page.getByRole('link', { name: 'Buat kegiatan' }).click();

  readonly trySample = () => this.page.getByRole('button', { name: 'Coba dengan contoh' }).click();

  /** The one big button that leads back to the day. */
  readonly toContinue = (label: string) =>
    this.page.getByRole('region', { name: 'Lanjutkan' }).getByRole('link', { name: label });
}
