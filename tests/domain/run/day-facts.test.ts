import { describe, expect, it } from 'vitest';
import { actorsInWords } from '../../../renderer/domain/run/actors-in-words';
import { archiveReadiness, blockerSentence } from '../../../renderer/domain/run/archive-readiness';
import { noteStep } from '../../../renderer/domain/run/note-step';
import { sessionOfStep } from '../../../renderer/domain/run/session-of-step';
import { findStep } from '../../../renderer/domain/sop/catalogue';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity } from '../../helpers/recorded-activity';

describe('the step of a note', () => {
  it('is the day as a whole while nothing runs', () => {
    expect(noteStep(plannedActivity().day, SOP)).toBe(0);
  });

  it('is the step that obliges to write, else the lead of what runs', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    expect(noteStep(activity.day, SOP)).toBe(6);
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
    activity.do({ type: 'start-steps', dayId, steps: [9, 10] });
    expect(noteStep(activity.day, SOP)).toBe(10);
  });
});

describe('the daftar hadir of a step', () => {
  const { day } = plannedActivity();
  const sheetOf = (step: number) => sessionOfStep(day, SOP, step)?.step;

  it('is the last one taken up to it', () => {
    expect([1, 3, 4, 5, 11, 12, 18].map(sheetOf)).toEqual([undefined, undefined, 4, 4, 4, 12, 12]);
  });

  it('is none for the archiving step', () => {
    expect(sheetOf(19)).toBeUndefined();
  });
});

describe('what stands against archiving', () => {
  it('names clocks and unfilled sheets, as the rule itself does', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [4, 9, 10] });
    const { blockers, gaps } = archiveReadiness(activity.day, SOP);
    expect(blockers.map(blockerSentence)).toEqual([
      'langkah 4, 9, dan 10 masih berjalan',
      '3 peserta pada daftar hadir langkah 4 belum diisi',
    ]);
    expect(gaps).not.toContainEqual({ kind: 'step-open', step: 9 });
    expect(gaps).toContainEqual({ kind: 'step-open', step: 8 });
    expect(activity.attempt({ type: 'archive-day', dayId, reason: 'x' })).toMatchObject({
      code: 'clocks-running',
    });
  });

  it('lets a day be archived whenever it names no blocker', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [4] });
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    activity.do({ type: 'finish-steps', dayId, steps: [4] });
    activity.do({ type: 'start-steps', dayId, steps: [19] });
    expect(archiveReadiness(activity.day, SOP).blockers).toEqual([]);
    expect(activity.attempt({ type: 'archive-day', dayId, reason: 'Selesai lebih awal' })).toBe(
      undefined,
    );
  });
});

describe('the actors of a step', () => {
  it('marks whom the table no longer shows', () => {
    expect([10, 4, 17].map((step) => actorsInWords(findStep(SOP, step)))).toEqual([
      'Pendamping',
      'Pendamping, Peserta Pelatihan (disimpulkan)',
      'Peserta Pelatihan (disimpulkan)',
    ]);
  });
});
