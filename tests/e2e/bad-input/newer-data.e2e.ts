import { expect, test } from '../../helpers/launch';
import { ActivityPage } from '../pages/activity-page';
import { openSample } from '../sample';
import { readStoredData, writeSchemaNumber } from '../stored-data';

test('an older application leaves newer data untouched and says so', async ({
  openApplication,
}) => {
  const newer = await openApplication();
  const route = (await openSample(newer)).route();
  const { schema } = Object.fromEntries(
    ((await readStoredData(newer.page)).meta as { key: string; value: number }[]).map(
      ({ key, value }) => [key, value],
    ),
  );
  await writeSchemaNumber(newer.page, 99);
  const before = await readStoredData(newer.page);
  await newer.close();

  const older = await openApplication();
  const alert = older.page.getByRole('alert');
  await expect(alert).toContainText('Data ini ditulis oleh versi yang lebih baru');
  await expect(alert).toContainText('data tidak disentuh');
  expect(await readStoredData(older.page)).toEqual(before);

  // The newer version again.
  await writeSchemaNumber(older.page, schema ?? 0);
  await older.close();
  const again = await openApplication({ route: `${route}/peserta` });
  await expect(new ActivityPage(again.page).title('Pelatihan Pengelolaan')).toBeVisible();
  await expect(again.page.getByText('40 peserta', { exact: true })).toBeVisible();
});
