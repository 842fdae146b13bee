import { expect, it } from 'vitest';
import { storageFindings } from '../../renderer/app/storage-findings';
import type { ReconcileReport } from '../../renderer/store/reconcile';

const QUIET: ReconcileReport = {
  journal: 'read',
  mendedFromJournal: 0,
  mendedToJournal: 0,
  quarantined: 0,
  damage: [],
  unmended: [],
  deviceRenewed: false,
};

const found = (report: Partial<ReconcileReport>) =>
  storageFindings({ ...QUIET, ...report }).map(({ key }) => key);

const damage = (reason: ReconcileReport['damage'][number]['reason']) => ({
  activityId: 'a',
  path: 'a.ndjson',
  reason,
  line: 3,
});

it('says nothing where database and journal agree, or where there is no journal', () => {
  expect(found({})).toEqual([]);
  expect(found({ journal: 'absent' })).toEqual([]);
});

it('does not alarm for a torn last line, which was never acknowledged', () => {
  expect(found({ damage: [damage('torn-last-line')] })).toEqual([]);
  expect(found({ damage: [damage('torn-last-line'), damage('broken-chain')] })).toEqual([
    'set-aside',
  ]);
});

it('tells a journal that cannot be read, and logs that could not be mended', () => {
  expect(found({ journal: 'unreadable' })).toEqual(['journal-unreadable']);
  expect(found({ unmended: [{ activityId: 'a', code: 'disk-full' }] })).toEqual(['unmended']);
});

it('tells what was mended beside what was set aside', () => {
  expect(found({ mendedFromJournal: 2, quarantined: 1 })).toEqual(['set-aside', 'mended']);
});
