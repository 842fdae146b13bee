import { expect, type Locator, type Page } from '@playwright/test';
import type { Application } from '../../helpers/application';

/** Nilai, with the import that takes its place while a file is checked. */
export class ScoresPage {
  private readonly page: Page;
  readonly table: Locator;
  readonly search: Locator;
  /** What the class learned, in a sentence. */
  readonly gain: Locator;
  readonly pasted: Locator;
  /** Of the import: what *Simpan nilai* would store. */
  readonly plan: Locator;

  constructor(private readonly application: Application) {
    const { page } = application;
    this.page = page;
    this.table = page.getByRole('table', { name: 'Nilai', exact: true });
    this.search = page.getByRole('searchbox', { name: 'Cari nama' });
    this.gain = page.getByRole('region', { name: 'Rekap kelas' });
    this.pasted = page.getByRole('status', { name: 'Tempelan terakhir' });
    this.plan = page.getByRole('main').getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Nilai' }).click();
    await expect(this.table).toBeVisible();
  }

  /** @param name the beginning of it */
  readonly cell = (test: string, name: string) =>
    this.table.getByRole('textbox', { name: new RegExp(`^${test}, ${name}`) });

  readonly press = (name: string) =>
    this.page.getByRole('main').getByRole('button', { name, exact: true }).click();

  /** Types each where the focus is, and goes on with Enter. */
  async type(...scores: readonly string[]): Promise<void> {
    for (const score of scores) {
      await this.page.keyboard.type(score);
      await this.page.keyboard.press('Enter');
    }
  }

  /** As Ctrl+V does with cells copied from Excel. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
    }, text);
  }

  /** Filled, mean, highest and lowest of a test, as they stand above the table. */
  async expectRecap(test: string, ...figures: readonly string[]): Promise<void> {
    const row = this.page
      .getByRole('table', { name: 'Rekap tes' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell', { name: test, exact: true }) });
    await expect(row.getByRole('cell')).toHaveText([test, ...figures]);
  }

  readonly importFile = (path: string) =>
    this.application.choose([path], () => this.press('Impor nilai'));

  /** Rows of the file with something to say. */
  readonly oddRow = (row: number) =>
    this.page
      .getByRole('table', { name: 'Perlu dilihat' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell', { name: `${row}`, exact: true }) });

  /** Says who is meant by a row of the file. */
  async settle(row: number, typed: string, name: string): Promise<void> {
    await this.page.getByLabel(`Peserta untuk baris ${row}`).first().fill(typed);
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  }
}
