import type { Locator, Page } from '@playwright/test';

/** Narasumber and Panitia, beside the participants on Peserta. */
export class StaffPage {
  readonly speakers: Locator;
  readonly committee: Locator;
  readonly form: Locator;

  constructor(private readonly page: Page) {
    this.speakers = page.getByRole('table', { name: 'Narasumber' });
    this.committee = page.getByRole('table', { name: 'Panitia' });
    this.form = page.getByRole('dialog');
  }

  /** @param label without the number, e.g. `Panitia` */
  readonly open = (label: string) =>
    this.page
      .getByRole('radiogroup', { name: 'Kelompok orang' })
      .getByText(new RegExp(`^${label} \\(`))
      .click();

  /** Text fields by label. */
  async fill(details: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(details)) {
      const name = new RegExp(`^${label}( \\*)?$`);
      await this.form.getByRole('textbox', { name }).or(this.choice(name)).fill(value);
    }
  }

  readonly save = () => this.form.getByRole('button', { name: 'Simpan', exact: true }).click();

  /** A button of the form. */
  readonly press = (label: string) =>
    this.form.getByRole('button', { name: label, exact: true }).click();

  private readonly choice = (name: RegExp) => this.form.getByRole('combobox', { name });
}
