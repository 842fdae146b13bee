import type { Locator, Page } from '@playwright/test';
import { readClock, type ShownClock } from './run-page';

/** Layar kelas, as it stands on the projector. */
export class ClassroomPage {
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
  }

  readonly heading = (name: string) => this.main.getByRole('heading', { name });

  readonly readClock = (): Promise<ShownClock> => readClock(this.main.getByRole('timer'));
}
