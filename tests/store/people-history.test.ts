import { expect, it } from 'vitest';
import {
  type KnownPerson,
  lookupKeys,
  type PeopleSummary,
} from '../../renderer/domain/people/known-people';
import { EMPTY_PARTICIPANT } from '../../renderer/domain/people/participant';
import { personHistory } from '../../renderer/domain/people/person-history';
import { queriesOf } from '../../renderer/store/queries';
import { openTestDatabase } from '../helpers/test-store';

const SITI: KnownPerson = {
  ...EMPTY_PARTICIPANT,
  name: 'Siti Aminah',
  nip: '196603021987032012',
  institution: 'Bappeda',
  role: 'participant',
  hasLeft: false,
};

/** Kegiatan of forty people each; Siti is in the first twelve. */
function kegiatan(count: number): readonly PeopleSummary[] {
  return Array.from({ length: count }, (_, index) => {
    const others = Array.from({ length: 39 }, (_unused, number) => ({
      ...SITI,
      name: `Peserta ${index} ${number}`,
      nip: `${index}`.padStart(9, '1') + `${number}`.padStart(9, '2'),
    }));
    const people = index < 12 ? [SITI, ...others] : others;
    const date = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`;
    return {
      activityId: `kegiatan-${index}`,
      title: 'Pelatihan',
      batch: `${index}`,
      firstDate: date,
      lastDate: date,
      people,
      keys: people.flatMap(lookupKeys),
    };
  });
}

/** Ms of finding somebody's history, the median of some times. */
async function timeOf(count: number): Promise<number> {
  const database = await openTestDatabase();
  await database.people.bulkAdd(kegiatan(count));
  const { findPeople } = queriesOf(database);
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now();
    const rows = await findPeople(lookupKeys(SITI));
    const { past, namesakes } = personHistory(SITI, rows, {}, 'here');
    times.push(performance.now() - start);
    expect([past.length, namesakes.length]).toEqual([12, 0]);
  }
  return times.toSorted((a, b) => a - b)[4] ?? 0;
}

it('finds the history of a person among a thousand kegiatan about as fast as among twenty', async () => {
  const [few, many] = [await timeOf(20), await timeOf(1_000)];
  console.log(`history of one person: ${few.toFixed(1)} ms of 20, ${many.toFixed(1)} ms of 1,000`);
  // Ratios of small times sway on a busy machine; reading all of them would be fifty times as much.
  expect(many / few).toBeLessThan(8);
});
