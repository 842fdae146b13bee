import type { Page } from '@playwright/test';

/** Dokumen. */
export class DocumentsPage {
  constructor(private readonly page: Page) {}

  /** @param paper e.g. `Daftar Hadir kosong, Sesi 1, Hari 1` */
  readonly button = (paper: string) =>
    this.page.getByRole('button', { name: `Buat Word: ${paper}` });

  readonly make = (paper: string) => this.button(paper).click();

  /** @param about e.g. `Semua dokumen` */
  async show(about: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Untuk' }).click();
    await this.page.getByRole('option', { name: about }).click();
  }

  async choose(...papers: readonly string[]): Promise<void> {
    for (const paper of papers) {
      await this.page.getByRole('checkbox', { name: `Pilih ${paper}`, exact: true }).check();
    }
  }

  readonly makeChosen = (count: number) =>
    this.page.getByRole('button', { name: `Buat yang dipilih (${count})` }).click();
}
