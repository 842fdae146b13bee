import { expect, it } from 'vitest';
import {
  hasChangedSince,
  madePaper,
  paperBasis,
} from '../../../renderer/domain/papers/paper-basis';
import { papersOf } from '../../../renderer/domain/papers/papers-of';
import { plannedActivity } from '../../helpers/recorded-activity';

/** A day that runs, with its report made now. */
function madeReport() {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(10);
  const paper = () => {
    const found = papersOf(activity.state).find(({ kind }) => kind === 'daily-report');
    if (!found) throw new Error('The day has a report');
    return found;
  };
  const { state, events, now: asOf } = activity;
  const basis = paperBasis(paper(), { state, events, now: asOf });
  const made = { paperId: paper().id, fileName: 'laporan.docx', basis, asOf };
  activity.do({ type: 'report-papers', papers: [made] });
  const isChanged = () => {
    const made = activity.state.madePapers[paper().id];
    if (!made) throw new Error('It was made');
    return hasChangedSince(paper(), made, activity);
  };
  return { activity, dayId, isChanged };
}

it('says the same as long as nothing was recorded, however long ago it was made', () => {
  const { activity, isChanged } = madeReport();
  expect(isChanged()).toBe(false);
  activity.wait(500);
  expect(isChanged()).toBe(false);
});

it('is out of date once the log says something else of that day', () => {
  const { activity, dayId, isChanged } = madeReport();
  activity.wait(1).do({ type: 'write-note', dayId, step: 1, text: 'Listrik padam' });
  expect(isChanged()).toBe(true);
});

it('is up to date again when that was taken back', () => {
  const { activity, dayId, isChanged } = madeReport();
  activity.wait(1).do({ type: 'write-note', dayId, step: 1, text: 'Listrik padam' });
  activity.wait(1).do({ type: 'undo', scope: dayId });
  expect(isChanged()).toBe(false);
});

it('remembers of a paper that is handed out whose copies a file holds, of another not', () => {
  const activity = plannedActivity();
  const { state, events, now } = activity;
  const made = (kind: string) => {
    const paper = papersOf(state).find((candidate) => candidate.kind === kind);
    if (!paper) throw new Error(`no paper ${kind}`);
    return madePaper(paper, 'berkas.docx', { state, events, now });
  };
  expect(made('name-cards').participantIds).toHaveLength(3);
  expect(made('daily-report')).not.toHaveProperty('participantIds');
});
