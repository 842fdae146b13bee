import type { Locator, Page } from '@playwright/test';
import type { Application } from '../../helpers/application';

/** Peserta, with the import that takes its place while a file is checked. */
export class ParticipantsPage {
  private readonly page: Page;
  readonly table: Locator;
  /** Rows of the file with something to say. */
  readonly odd: Locator;
  /** Why a file was not read. */
  readonly refusal: Locator;

  constructor(private readonly application: Application) {
    this.page = application.page;
    this.table = this.page.getByRole('table', { name: 'Peserta' });
    this.odd = this.page.getByRole('table', { name: 'Perlu dilihat' });
    this.refusal = this.page.getByRole('main').getByRole('alert');
  }

  /** @param path of the file that the user chooses; none: the dialog is closed again */
  async chooseFile(path?: string): Promise<void> {
    const button = this.page.getByRole('button', {
      name: /^(Impor dari berkas|Pilih berkas lain)$/,
    });
    await this.application.choose(path === undefined ? [] : [path], () => button.click());
  }

  readonly oddRow = (row: number) => this.odd.getByRole('row').filter({ has: this.choice(row) });

  readonly choice = (row: number) =>
    this.page.getByRole('checkbox', { name: new RegExp(`^Pilih baris ${row}: `) });

  readonly submit = (count: number) =>
    this.page.getByRole('button', { name: `Masukkan ${count} peserta` }).click();

  readonly count = (text: string) =>
    this.page.getByRole('main').getByRole('status').getByText(text, { exact: true });

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

  readonly save = () => this.form().getByRole('button', { name: 'Simpan', exact: true }).click();

  readonly form = () => this.page.getByRole('dialog');
}
