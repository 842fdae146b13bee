import type { Application } from '../helpers/application';
import { expect } from '../helpers/launch';
import { ActivityPage } from './pages/activity-page';
import { HomePage } from './pages/home-page';

/** Puts the sample activity of three days and forty people into an empty application. */
export async function openSample({ page }: Application): Promise<ActivityPage> {
  await new HomePage(page).trySample();
  const activity = new ActivityPage(page);
  await expect(activity.title('Pelatihan Pengelolaan Keuangan Daerah Angkatan II')).toBeVisible();
  return activity;
}
