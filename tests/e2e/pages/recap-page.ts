import type { Locator, Page } from '@playwright/test';

/** Rekap kehadiran. */
export class RecapPage {
  readonly table: Locator;
  readonly summary: Locator;
  readonly count: Locator;
  readonly search: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Rekap peserta' });
    this.summary = page.getByRole('group', { name: 'Jumlah menurut keterangan' });
    this.count = page.getByRole('main').getByRole('status');
    this.search = page.getByRole('searchbox', { name: 'Cari nama atau instansi' });
  }

  readonly open = () => this.page.getByRole('link', { name: 'Rekap', exact: true }).click();

  /** Number, letters of each session, JP, the three shares, and the wording. */
  async figuresOf(fullName: string): Promise<readonly string[]> {
    const row = this.table.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: fullName }),
    });
    const texts = await row.getByRole('cell').allTextContents();
    return texts.map((text) => text.replace(/\s/g, ' ').trim());
  }

  readonly names = () => this.table.getByRole('rowheader').allTextContents();

  readonly view = (name: 'Peserta' | 'Sesi' | 'Hari' | 'Instansi') =>
    this.page
      .getByRole('radiogroup', { name: 'Rekap menurut' })
      .getByText(name, { exact: true })
      .click();

  async filter(by: 'keterangan' | 'instansi', option: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: `Saring menurut ${by}` }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  readonly clearFilters = () => this.page.getByRole('button', { name: 'Hapus saringan' }).click();

  async setThreshold(percent: number): Promise<void> {
    await this.page.getByRole('button', { name: /^Ambang \d+/ }).click();
    const field = this.page.getByLabel('Ambang kehadiran (% dari JP)');
    await field.fill(String(percent));
    await field.press('Enter');
  }

  readonly export = () => this.page.getByRole('button', { name: 'Ekspor ke Excel' }).click();
}
