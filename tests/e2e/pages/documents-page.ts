import type { Page } from '@playwright/test';

/** Dokumen. */
export class DocumentsPage {
  constructor(private readonly page: Page) {}

  /** @param paper e.g. `Daftar Hadir kosong, Sesi 1, Hari 1` */
  readonly button = (paper: string) =>
    this.page.getByRole('button', { name: `Buat Word: ${paper}` });

  readonly make = (paper: string) => this.button(paper).click();
}
