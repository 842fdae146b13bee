import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '../helpers/application';
import { expect, test } from '../helpers/launch';
import { at, waitUntil } from './day-clock';
import { go } from './go';
import { ParticipantsPage } from './pages/participants-page';
import { RunPage } from './pages/run-page';
import { openSample } from './sample';
import { eraseDatabase, readStoredData } from './stored-data';

const RESTORED = 'Data telah dipulihkan dari jurnal';

test('an erased database comes back from the journal', async ({ openApplication }) => {
  const morning = await openApplication({ withShell: true, prepare: at('07.50') });
  const route = await beginDay(morning);
  const before = await readStoredData(morning.page);
  await eraseDatabase(morning.page);
  await morning.kill();

  const later = await openApplication({ withShell: true, prepare: at('08.01') });
  const { page } = later;
  await expect(page.getByRole('alert')).toContainText(RESTORED);
  await expect(page.getByRole('alert')).toContainText('Tidak ada yang hilang.');
  const { events, heads, activities, days } = await readStoredData(page);
  expect({ events, heads, activities, days }).toEqual({
    events: before.events,
    heads: before.heads,
    activities: before.activities,
    days: before.days,
  });

  await go(page, `${route}/pelaksanaan`);
  await expectDay(later);
  await go(page, `${route}/peserta`);
  await expect(new ParticipantsPage(later).count('40 peserta')).toBeVisible();
  await later.close();

  const again = await openApplication({ withShell: true, prepare: at('08.02') });
  await expect(again.page.getByText('Hari 1 dari 3')).toBeVisible();
  await expect(again.page.getByText(RESTORED)).toHaveCount(0);
});

test('what only the journal holds comes into the database', async ({ openApplication }) => {
  const morning = await openApplication({ withShell: true, prepare: at('07.50') });
  const route = `${await beginDay(morning)}/pelaksanaan`;
  await morning.close();
  const options = { withShell: true, route };
  const full = await openApplication({ ...options, prepare: at('08.01'), hasFullDisk: true });
  await new RunPage(full.page).writeNote('Hanya di jurnal.');
  await full.kill();

  const later = await openApplication({ ...options, prepare: at('08.02') });
  await expect(later.page.getByRole('alert')).toContainText(RESTORED);
  await expectDay(later);
  await expect(new RunPage(later.page).notes).toContainText('Hanya di jurnal.');
});

test('a journal that lost its end is completed from the database', async ({ openApplication }) => {
  const morning = await openApplication({ withShell: true, prepare: at('07.50') });
  const route = `${await beginDay(morning)}/pelaksanaan`;
  await morning.close();
  const journal = morning.journal ?? '';
  const whole = readLines(journal);
  cutLastLine(journal);
  expect(readLines(journal)).not.toEqual(whole);

  const later = await openApplication({ withShell: true, route, prepare: at('08.02') });
  await expectDay(later);
  await later.close();
  expect(readLines(journal)).toEqual(whole);
});

/** @returns the route of the kegiatan, of whose day step 1 runs */
async function beginDay(application: Application): Promise<string> {
  const { page } = application;
  const activity = await openSample(application);
  await activity.open('Pelaksanaan');
  await waitUntil(page, '08.00');
  const run = new RunPage(page);
  await run.advance('Mulai Registrasi peserta', '1 Registrasi');
  await run.writeNote('Sebelum celaka.');
  return activity.route();
}

async function expectDay({ page }: Application): Promise<void> {
  const run = new RunPage(page);
  await expect(run.clock('langkah 1')).toContainText('selesai pukul 08.05');
  await expect(run.notes).toContainText('Sebelum celaka.');
}

const segmentsOf = (journal: string): readonly string[] =>
  readdirSync(journal, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ndjson'))
    .toSorted()
    .map((path) => join(journal, path));

/** Every event in the journal, whatever file it is in. */
const readLines = (journal: string): readonly string[] =>
  segmentsOf(journal).flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'));

/** As a disk does that lied about the last thing it wrote. */
function cutLastLine(journal: string): void {
  const path = segmentsOf(journal).find((segment) =>
    readFileSync(segment, 'utf8').includes('Sebelum celaka.'),
  );
  if (path === undefined) throw new Error('the journal has no such note');
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  writeFileSync(
    path,
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
