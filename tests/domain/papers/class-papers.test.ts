import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../../renderer/domain/papers/catalogue';
import { paperGapSentence } from '../../../renderer/domain/papers/paper-sentences';
import { papersOf } from '../../../renderer/domain/papers/papers-of';
import { plannedClass } from '../../documents/class-day';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

/** Whether the first paper of a kind can be made, and what it lacks. */
function paper({ state }: RecordedActivity, kind: PaperKind) {
  const found = papersOf(state).find((candidate) => candidate.kind === kind);
  return found && [found.isReady, found.gap ? paperGapSentence(found.gap) : ''];
}

const READY = [true, ''];

describe('the papers of schedule, people and class', () => {
  it('are about the kegiatan or about each day', () => {
    const papers = papersOf(plannedActivity({ days: 2 }).state);
    const count = (kind: PaperKind) => papers.filter((each) => each.kind === kind).length;
    expect(count('training-schedule')).toBe(1);
    expect(count('commitment-letter')).toBe(1);
    expect(count('daily-attendance')).toBe(2);
    expect(count('minutes')).toBe(2);
  });

  it('need days, whose year they carry', () => {
    const activity = plannedActivity();
    activity.do({ type: 'remove-day', dayId: activity.dayId });
    for (const kind of ['training-schedule', 'participant-biodata', 'name-tables'] as const) {
      expect(paper(activity, kind)).toEqual([false, 'Belum ada hari dalam jadwal']);
    }
  });

  it('need participants, beside the forms to be copied', () => {
    const nobody = plannedActivity({ participants: 0 });
    expect(paper(nobody, 'participant-biodata')).toEqual([false, 'Belum ada peserta']);
    expect(paper(nobody, 'toolkit-receipt')).toEqual([false, 'Belum ada peserta']);
    expect(paper(nobody, 'participant-biodata-blank')).toEqual(READY);
    expect(paper(nobody, 'commitment-letter')).toEqual([
      true,
      'Belum ada peserta; formulir kosong',
    ]);
    expect(paper(plannedActivity(), 'commitment-letter')).toEqual(READY);
  });

  it('need narasumber and panitia', () => {
    expect(paper(plannedActivity(), 'speaker-attendance')).toEqual([false, 'Belum ada narasumber']);
    expect(paper(plannedActivity(), 'committee-attendance')).toEqual([false, 'Belum ada panitia']);
    expect(paper(plannedClass([]), 'speaker-biodata')).toEqual(READY);
    expect(paper(plannedClass([]), 'committee-attendance')).toEqual(READY);
  });

  it('need a session for the daftar hadir of a day', () => {
    const activity = plannedActivity();
    const { plan } = activity.day;
    const steps = plan.steps.filter(({ step }) => step < 4);
    expect(paper(activity, 'daily-attendance')).toEqual(READY);
    activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
    expect(paper(activity, 'daily-attendance')).toEqual([false, 'Hari tanpa daftar hadir']);
  });

  it('tell that nothing was noted, which leaves room to write by hand', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    expect(paper(activity, 'companion-notes')).toEqual([true, 'Belum ada catatan']);
    expect(paper(activity, 'minutes')).toEqual([false, 'Hari belum dimulai']);
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    activity.do({ type: 'write-note', dayId, step: 1, text: 'Hujan' });
    expect(paper(activity, 'companion-notes')).toEqual(READY);
    expect(paper(activity, 'minutes')).toEqual([true, 'Hari belum diarsipkan']);
  });
});
