import { expect, type Locator, type Page } from '@playwright/test';

/** The number keys of the daftar hadir. */
const KEYS = { Izin: '2', Sakit: '3', 'Tanpa keterangan': '4', 'Dinas luar': '5' } as const;

/** The pace of a person, ms a key: a faster keyboard is a scanner. */
const PERSON = { delay: 70 };

/** One daftar hadir. */
export class SheetPage {
  readonly table: Locator;
  readonly counts: Locator;
  readonly latest: Locator;
  /** What stands in the place of the rows of a session that did not take place. */
  readonly notHeld: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Daftar hadir' });
    this.counts = page.getByRole('group', { name: 'Rekap kehadiran' });
    this.latest = page.getByRole('status', { name: 'Tanda terakhir' });
    this.notHeld = page.getByRole('region', { name: 'Sesi ini tidak dilaksanakan' });
  }

  /** Types letters of a name anywhere and presses Enter, as the pendamping does at the door. */
  async markPresent(typed: string, fullName: string): Promise<void> {
    await expect(this.table).toBeVisible();
    await this.page.keyboard.type(typed, PERSON);
    await this.page.keyboard.press('Enter');
    await expect(this.latest).toContainText(`${fullName}: hadir`);
  }

  async markAbsent(typed: string, fullName: string, status: keyof typeof KEYS): Promise<void> {
    await expect(this.table).toBeVisible();
    await this.page.keyboard.type(typed, PERSON);
    await this.page.keyboard.press(KEYS[status]);
    await expect(this.latest).toContainText(`${fullName}: ${status.toLowerCase()}`);
  }

  readonly statusOf = (fullName: string, status: string) =>
    this.page.getByRole('radiogroup', { name: `Kehadiran ${fullName}` }).getByLabel(status, {
      exact: true,
    });

  async fillBlanks(count: number): Promise<void> {
    await this.page.getByRole('button', { name: `Isi yang belum: Hadir (${count})` }).click();
    await expect(this.counts).toContainText('0 belum diisi');
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tutup daftar hadir' }).click();
    await expect(this.page.getByText(/^Ditutup \d\d\.\d\d$/)).toBeVisible();
  }

  async declareNotHeld(reason: string): Promise<void> {
    await this.more('Sesi tidak dilaksanakan…');
    const dialog = this.page.getByRole('dialog', { name: 'Sesi tidak dilaksanakan' });
    await dialog.getByLabel('Alasan', { exact: true }).fill(reason);
    await this.page.keyboard.press('Enter');
    await expect(this.notHeld).toBeVisible();
  }

  /** An act that is not needed each time. */
  async more(act: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Lainnya' }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  readonly row = (fullName: string) => this.table.getByRole('row').filter({ hasText: fullName });

  /** Types as a person does; what is typed at once is taken for a scanner. */
  readonly type = (text: string) => this.page.keyboard.type(text, PERSON);

  readonly backToDay = () => this.page.getByRole('link', { name: 'Pelaksanaan' }).click();
}
