import { expect, type Page } from '@playwright/test';

/** Pengaturan. */
export class SettingsPage {
  constructor(private readonly page: Page) {}

  readonly open = () =>
    this.page
      .getByRole('navigation', { name: 'Menu utama' })
      .getByRole('link', { name: 'Pengaturan' })
      .click();

  /** Fields by label. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.page.getByLabel(label, { exact: true }).fill(value);
    }
  }

  async addSigner(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: 'Tambah penanda tangan' }).click();
    const signer = this.page.getByRole('group', { name: /^Penanda tangan \d+$/ }).last();
    for (const [label, value] of Object.entries(fields)) {
      await signer.getByLabel(label, { exact: true }).fill(value);
    }
  }

  async save(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Simpan', exact: true });
    await button.click();
    await expect(button).toBeDisabled();
  }
}
