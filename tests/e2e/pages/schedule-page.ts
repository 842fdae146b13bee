import type { Page } from '@playwright/test';

/** Jadwal. */
export class SchedulePage {
  constructor(private readonly page: Page) {}

  async teach(step: number, topic: string, speaker: string): Promise<void> {
    await this.page.getByLabel(`Mata pelatihan langkah ${step}`).fill(topic);
    await this.page.getByRole('combobox', { name: `Narasumber langkah ${step}` }).fill(speaker);
  }

  readonly removeStep = (step: number) =>
    this.page.getByRole('button', { name: `Keluarkan langkah ${step}`, exact: true }).click();

  readonly save = () => this.page.getByRole('button', { name: 'Simpan jadwal' });
}
