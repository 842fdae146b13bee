import { expect, type Locator, type Page } from '@playwright/test';

/** The command palette, wherever it is called up. */
export class PalettePage {
  readonly dialog: Locator;
  readonly search: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Cari atau jalankan' });
    this.search = this.dialog.getByRole('combobox');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.search).toBeFocused();
  }

  readonly options = (group: string) =>
    this.dialog.getByRole('group', { name: group }).getByRole('option');

  readonly option = (name: string) => this.dialog.getByRole('option', { name });

  /** At the pace of a person: on a daftar hadir a faster keyboard is a scanner. */
  readonly type = (text: string) => this.page.keyboard.type(text, { delay: 70 });

  /** What Enter would choose. */
  readonly current = () => this.dialog.getByRole('option', { selected: true });

  /** Types until `label` is what Enter chooses, and chooses it. */
  async choose(typed: string, label: string): Promise<void> {
    await this.open();
    await this.type(typed);
    await expect(this.current()).toContainText(label);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }
}
