import { expect, test } from 'vitest';
import type { EventPayloads } from '../../../renderer/domain/events';
import { historyOf } from '../../../renderer/domain/history/history';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

function report(activity: RecordedActivity, made: EventPayloads['PaperMade']): void {
  activity.do({ type: 'report-papers', papers: [made] });
}

const LETTER = { type: 'fill-in-paper', kind: 'daily-report' } as const;

test('keeps what was written into a paper, also that a field was emptied', () => {
  const activity = plannedActivity();
  activity.do({ ...LETTER, fields: { number: ' 800/12 ', subject: ' ' } });
  expect(activity.state.paperFields['daily-report']).toEqual({
    number: '800/12',
    subject: '',
  });
  expect(activity.attempt({ ...LETTER, fields: { number: '800/12', subject: '' } })).toEqual({
    code: 'nothing-to-do',
  });
  activity.do({ type: 'undo', scope: 'papers' });
  expect(activity.state.paperFields).toEqual({});
});

test('remembers the last file of a paper, and everybody it was ever made for', () => {
  const activity = plannedActivity();
  const made = { paperId: 'daily-report/day', basis: 'ab', asOf: 5 };
  report(activity, { ...made, fileName: 'a.docx', participantIds: ['participant-1'] });
  report(activity.wait(1), { ...made, fileName: 'b.docx', participantIds: ['participant-2'] });
  expect(activity.state.madePapers['daily-report/day']).toEqual({
    fileName: 'b.docx',
    basis: 'ab',
    asOf: 5,
    at: activity.now,
    operator: 'Pendamping Contoh',
    participantIds: ['participant-1', 'participant-2'],
  });
});

test('a file outside cannot be undone, and does not stand in the way of what can', () => {
  const activity = plannedActivity();
  activity.do({ ...LETTER, fields: { number: '1' } });
  report(activity, { paperId: 'daily-report/day', basis: 'ab', asOf: 5, fileName: 'a.docx' });
  activity.do({ type: 'undo', scope: 'papers' });
  expect(activity.state.paperFields).toEqual({});
  expect(Object.keys(activity.state.madePapers)).toEqual(['daily-report/day']);
});

test('tells both in the history', () => {
  const activity = plannedActivity();
  activity.do({ ...LETTER, fields: { number: '1' } });
  report(activity, { paperId: 'daily-report/day', basis: 'ab', asOf: 5, fileName: 'a.docx' });
  const sentences = historyOf(activity.events).map(({ sentence }) => sentence);
  expect(sentences.slice(-2)).toEqual([
    'Mengubah isian Laporan Pelaksanaan Harian',
    'Membuat Laporan Pelaksanaan Harian: “a.docx”',
  ]);
});
