import { expect, type Locator, type Page } from '@playwright/test';

/** A clock as it stands on the screen. */
export interface ShownClock {
  /** Seconds left; negative when the time is up. */
  readonly seconds: number;
  /** What the machine's clock said at the same moment, epoch ms. */
  readonly now: number;
}

/** Pelaksanaan: one day of a kegiatan. */
export class RunPage {
  readonly rail: Locator;
  readonly middle: Locator;
  readonly side: Locator;
  readonly notes: Locator;
  readonly desk: Locator;

  constructor(private readonly page: Page) {
    this.rail = page.getByRole('navigation', { name: 'Langkah SOP' });
    this.middle = page.getByRole('region', { name: 'Pelaksanaan' });
    this.side = page.getByRole('complementary', { name: 'Yang diperlukan' });
    this.notes = page.getByRole('region', { name: 'Catatan' });
    this.desk = page.getByRole('region', { name: 'Meja registrasi' });
  }

  /** One block of the rail by what it begins with, e.g. `6∥7 Paparan materi`. */
  readonly row = (label: string) => this.rail.getByRole('button', { name: label });

  readonly button = (name: string) => this.middle.getByRole('button', { name, exact: true });

  readonly press = (name: string) => this.button(name).click();

  /** Does the obvious next act, and waits until `step` is what happens now. */
  async advance(label: string, step: string): Promise<void> {
    await this.press(label);
    await expect(this.row(step)).toHaveAttribute('aria-current', 'step');
    await expect(this.row(step)).toContainText('berlangsung');
  }

  /** From *Tindakan lain* of a block with a clock. */
  async chooseAct(block: string, name: string, index = 0): Promise<void> {
    await this.middle.getByRole('button', { name: `Tindakan lain, ${block}` }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).nth(index).click();
  }

  /** Ticks off a checklist item; the tick stands once it is stored. */
  async check(item: string): Promise<void> {
    const box = this.middle.getByRole('checkbox', { name: item });
    await box.click();
    await expect(box).toBeChecked();
  }

  async writeNote(text: string): Promise<void> {
    const field = this.notes.getByLabel('Tulis catatan');
    await field.fill(text);
    await field.press('Enter');
    // The field lets go of the text once the note is stored.
    await expect(field).toHaveValue('');
    await expect(this.notes.getByText(text)).toBeVisible();
  }

  /** Takes and hands over everything at the registration desk. */
  async register(typed: string, fullName: string): Promise<void> {
    await this.desk.getByLabel('Cari peserta').fill(typed);
    await this.desk.getByLabel('Cari peserta').press('Enter');
    await expect(this.desk.getByText(fullName)).toBeVisible();
    await this.desk.getByRole('button', { name: 'Semua diterima dan diserahkan' }).click();
    await expect(this.desk.getByText(`${fullName} lengkap`)).toBeVisible();
  }

  /** @param of which steps it stands for, e.g. `langkah 6 dan 7` */
  readonly clock = (of: string) =>
    this.middle.getByRole('timer', { name: `Jam ${of}`, exact: true });

  readonly readClock = (of: string): Promise<ShownClock> => readClock(this.clock(of));

  /** @param called `hari ini` on the day's own date, else `hari 2` */
  async archive(called = 'hari ini'): Promise<void> {
    await this.press(`Arsipkan ${called}`);
    await this.page.getByRole('button', { name: 'Arsipkan', exact: true }).click();
  }
}

/** Figure and time in one breath: both go on while a test thinks. */
export async function readClock(timer: Locator): Promise<ShownClock> {
  const { texts, now } = await timer.evaluate((element) => ({
    texts: [element, ...element.querySelectorAll('*')].map(({ textContent }) => textContent),
    now: Date.now(),
  }));
  const figure = texts.find((text) => FIGURE.test(text));
  if (figure === undefined) throw new Error(`no time in “${texts[0]}”`);
  const [, hours = '0', minutes, seconds] = FIGURE.exec(figure) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { seconds: texts.includes('lewat') ? -total : total, now };
}

/** `1.12.40` or `42.15`. */
const FIGURE = /^(?:(\d+)\.)?(\d{2})\.(\d{2})$/;
