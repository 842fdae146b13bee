import type { Locator, Page } from '@playwright/test';

/** Pemberitahuan berhalangan, beside a daftar hadir or the list of sessions. */
export class ExcusePage {
  readonly drawer: Locator;
  readonly list: Locator;

  constructor(private readonly page: Page) {
    this.drawer = page.getByRole('dialog', { name: 'Pemberitahuan berhalangan' });
    this.list = this.drawer.getByRole('list', { name: 'Pemberitahuan yang masih berlaku' });
  }

  readonly open = () =>
    this.page.getByRole('button', { name: /^Pemberitahuan berhalangan \(/ }).click();

  /** @param typed two to four letters of the name */
  async announce(typed: string, status: string, remark = ''): Promise<void> {
    const who = this.drawer.getByRole('combobox', { name: 'Siapa' });
    await who.pressSequentially(typed, { delay: 70 });
    await who.press('Enter');
    await this.drawer.getByText(status, { exact: true }).click();
    if (remark !== '') await this.drawer.getByLabel('Keterangan (bila perlu)').fill(remark);
    await this.drawer.getByRole('button', { name: 'Catat pemberitahuan' }).click();
  }

  readonly withdraw = (fullName: string) =>
    this.drawer.getByRole('button', { name: `Cabut pemberitahuan ${fullName}` }).click();

  readonly close = () => this.page.keyboard.press('Escape');
}
