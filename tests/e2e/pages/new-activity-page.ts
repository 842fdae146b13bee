import type { Page } from '@playwright/test';

interface NewActivity {
  readonly title: string;
  readonly batch?: string;
  readonly place?: string;
  /** As typed, e.g. `24/11/2026`; today's date stays without. */
  readonly date?: string;
}

/** Kegiatan baru. */
export class NewActivityPage {
  constructor(private readonly page: Page) {}

  async fill({ title, batch = '', place = '', date }: NewActivity): Promise<void> {
    await this.page.getByLabel('Nama pelatihan').fill(title);
    await this.page.getByLabel('Angkatan').fill(batch);
    await this.page.getByLabel('Tempat').fill(place);
    if (date === undefined) return;
    const field = this.page.getByLabel('Tanggal mulai');
    await field.fill(date);
    await field.press('Tab');
  }

  readonly create = () => this.page.getByRole('button', { name: 'Buat kegiatan' }).click();
}
