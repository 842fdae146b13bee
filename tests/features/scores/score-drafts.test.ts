import { expect, test } from 'vitest';
import { cellKey, ScoreDrafts } from '../../../renderer/features/scores/score-drafts';

const CELL = cellKey('day-1/5', 'participant-1');
const OTHER = cellKey('day-1/5', 'participant-2');

const typed = (text: string, problem = '') => ({ text, problem, isSaving: false });

test('what is typed counts as unsaved until it is on its way', () => {
  const drafts = new ScoreDrafts();
  expect(drafts.hasUnsaved()).toBe(false);
  drafts.set(CELL, typed('8'));
  expect(drafts.hasUnsaved()).toBe(true);
  drafts.set(CELL, { ...typed('86'), isSaving: true });
  expect(drafts.hasUnsaved()).toBe(false);
});

test('wrong entries are named in the order in which they came, until they are put right', () => {
  const drafts = new ScoreDrafts();
  drafts.set(CELL, typed('105', 'di atas 100'));
  drafts.set(OTHER, typed('abc', 'bukan angka'));
  expect(drafts.wrong()).toEqual([CELL, OTHER]);
  drafts.set(CELL, typed('10'));
  expect(drafts.wrong()).toEqual([OTHER]);
  drafts.set(OTHER, undefined);
  expect(drafts.wrong()).toEqual([]);
});

test('typing elsewhere leaves the list of wrong entries the same object', () => {
  const drafts = new ScoreDrafts();
  drafts.set(CELL, typed('105', 'di atas 100'));
  const before = drafts.wrong();
  drafts.set(OTHER, typed('8'));
  expect(drafts.wrong()).toBe(before);
});

test('cells hear of a change, and of none when nothing was there to drop', () => {
  const drafts = new ScoreDrafts();
  let heard = 0;
  const stop = drafts.subscribe(() => {
    heard += 1;
  });
  drafts.set(CELL, undefined);
  expect(heard).toBe(0);
  drafts.set(CELL, typed('8'));
  expect(heard).toBe(1);
  stop();
  drafts.set(CELL, undefined);
  expect(heard).toBe(1);
});
