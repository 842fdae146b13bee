import { expect, type Locator, type Page } from '@playwright/test';

/** Kelompok in the side column of Pelaksanaan, and the dialog *Atur kelompok*. */
export class GroupsPage {
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly name: Locator;
  readonly task: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Kelompok', exact: true });
    this.dialog = page.getByRole('dialog', { name: 'Atur kelompok' });
    this.name = this.dialog.getByLabel('Nama kelompok');
    this.task = this.dialog.getByRole('textbox', { name: 'Tugas' });
  }

  readonly line = (name: string) =>
    this.panel.getByRole('button', { name: new RegExp(`^${name}`) });

  readonly result = (name: string) => this.panel.getByLabel(`Hasil ${name}`);

  readonly score = (name: string) => this.panel.getByLabel(`Nilai ${name}`);

  /** A group in the dialog's list. */
  readonly entry = (name: string) =>
    this.dialog.getByRole('navigation', { name: 'Daftar kelompok' }).getByRole('button', { name });

  async arrange(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Atur kelompok' }).click();
    await expect(this.name).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Labels of the fields that say which group each member is in. */
  async members(): Promise<readonly [string, string]> {
    const fields = this.dialog.locator('[data-person]');
    const labels = await fields.evaluateAll((inputs) =>
      inputs.map((input) => input.getAttribute('aria-label') ?? ''),
    );
    const [first, second] = labels;
    if (!first || !second) throw new Error('the group has fewer than two members');
    return [first, second];
  }

  readonly groupOf = (label: string) => this.dialog.getByRole('combobox', { name: label });
}
