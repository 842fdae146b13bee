import { expect, type Locator, type Page } from '@playwright/test';
import type { Application } from '../../helpers/application';

/** Peserta, with the import that takes its place while a file is checked. */
export class ParticipantsPage {
  private readonly page: Page;
  /** The rows of those who take part. */
  readonly table: Locator;
  readonly leavers: Locator;
  readonly search: Locator;
  /** Rows of the file with something to say. */
  readonly odd: Locator;
  /** Rows of the file about somebody known, with other data. */
  readonly changed: Locator;
  readonly clean: Locator;
  /** Why a file was not read. */
  readonly refusal: Locator;
  readonly history: Locator;
  private readonly chooseButton: Locator;

  constructor(private readonly application: Application) {
    this.page = application.page;
    this.chooseButton = this.page.getByRole('button', {
      name: /^(Impor dari berkas|Pilih berkas lain)$/,
    });
    const table = (name: string) => this.page.getByRole('table', { name, exact: true });
    this.table = table('Peserta').locator('tbody');
    this.leavers = table('Peserta yang keluar atau diganti').locator('tbody');
    this.search = this.page.getByRole('searchbox', { name: 'Cari nama, NIP, atau instansi' });
    this.odd = table('Perlu dilihat');
    this.changed = table('Sudah ada, datanya berbeda');
    this.clean = table('Tanpa catatan');
    this.refusal = this.page.getByRole('main').getByRole('alert');
    this.history = this.form().getByRole('region', { name: 'Riwayat pelatihan' });
  }

  /** @param path of the file that the user chooses; none: the dialog is closed again */
  async chooseFile(path?: string): Promise<void> {
    await this.application.choose(path === undefined ? [] : [path], () =>
      this.chooseButton.click(),
    );
  }

  /** As a browser passes on what is dropped onto the page. */
  async dropFile(name: string, text: string): Promise<void> {
    await this.settled();
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], fileName));
        return data;
      },
      [name, text] as const,
    );
    await this.page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
    await this.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  }

  /** As Excel puts copied cells on the clipboard. */
  async pasteTable(text: string): Promise<void> {
    await this.settled();
    await this.page.evaluate((content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', content);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  }

  /** No hand is fast enough to drop or paste before the page is there and has begun to listen. */
  private async settled(): Promise<void> {
    await expect(this.chooseButton.first()).toBeVisible();
    await this.page.evaluate(
      () => new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 100))),
    );
  }

  readonly oddRow = (row: number) => this.odd.getByRole('row').filter({ has: this.choice(row) });

  readonly changedRow = (row: number) =>
    this.changed.getByRole('row').filter({ has: this.choice(row) });

  readonly choice = (row: number) =>
    this.page.getByRole('checkbox', { name: new RegExp(`^Pilih baris ${row}: `) });

  readonly submit = (count: number) =>
    this.page.getByRole('button', { name: `Masukkan ${count} peserta` }).click();

  /** What a column of the file is taken for, by the header of the column. */
  readonly column = (header: string) =>
    this.page.getByRole('combobox', { name: `Isi ${header}`, exact: true });

  readonly count = (text: string) =>
    this.page.getByRole('main').getByRole('status').getByText(text, { exact: true });

  readonly row = (name: string) => this.table.getByRole('button', { name, exact: true });

  /** The menu at the end of a row. */
  async act(name: string, act: string): Promise<void> {
    const row = this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name, exact: true }) });
    await row.getByRole('button', { name: 'Tindakan untuk nomor' }).click();
    // By key: a message may stand over the menu of a low row for some seconds.
    await this.page.getByRole('menuitem', { name: act, exact: true }).press('Enter');
  }

  async add(details: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: 'Tambah peserta' }).click();
    await this.fill(details);
    await this.save();
  }

  /** Fields by label. */
  async fill(details: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(details)) {
      await this.form()
        .getByLabel(new RegExp(`^${label}( \\*)?$`))
        .fill(value);
    }
  }

  readonly field = (label: string) => this.form().getByLabel(new RegExp(`^${label}( \\*)?$`));

  readonly save = () => this.press('Simpan');

  /** A button of the drawer or dialog that is open. */
  readonly press = (label: string) =>
    this.form().getByRole('button', { name: label, exact: true }).click();

  readonly form = () => this.page.getByRole('dialog');
}
