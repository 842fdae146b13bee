import type { Page } from '@playwright/test';

export type ActivityTab =
  | 'Ringkasan'
  | 'Peserta'
  | 'Jadwal'
  | 'Pelaksanaan'
  | 'Daftar Hadir'
  | 'Nilai'
  | 'Dokumen'
  | 'Riwayat';

/** What stands above every screen of one kegiatan. */
export class ActivityPage {
  constructor(private readonly page: Page) {}

  readonly open = (tab: ActivityTab) => this.page.getByRole('tab', { name: tab }).click();

  readonly title = (title: string) => this.page.getByRole('heading', { level: 1, name: title });

  /** The address without the tab: `/kegiatan/…`. */
  route(): string {
    const [route] = /\/kegiatan\/[0-9a-f-]{36}/.exec(this.page.url()) ?? [];
    if (route === undefined) throw new Error(`no kegiatan at ${this.page.url()}`);
    return route;
  }
}
