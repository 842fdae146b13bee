import { describe, expect, it } from 'vitest';
import { dayHintSentence, dayHints } from '../../../renderer/domain/activity/day-hints';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import { standardStep } from '../../../renderer/domain/activity/propose-days';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import type { DaySummary } from '../../../renderer/domain/summary';

/** Tuesday, from 08.00, with the mutu baku but for the given minutes. */
const plan = (
  steps: readonly number[],
  { minutes = {}, ...facts }: Partial<DayPlan> & { readonly minutes?: Record<number, number> } = {},
): DayPlan => ({
  dayId: 'day-1',
  date: '2026-11-24',
  startMinute: 480,
  room: '',
  ...facts,
  steps: steps.map((number) => ({
    ...standardStep(SOP, number),
    ...(minutes[number] === undefined ? {} : { minutes: minutes[number] }),
  })),
});

const kinds = (day: DayPlan) => dayHints(day, SOP).map(({ kind }) => kind);

describe('the hints of a day', () => {
  it('are none for a day with its break at noon that ends in time', () => {
    // 08.00 + 5 + 135 + 15 + 90 = 12.05
    expect(kinds(plan([4, 6, 7, 8, 17, 11, 12]))).toEqual([]);
  });

  it('name an end after 17.00, but not one at 17.00', () => {
    const day = (minutes: number) => plan([4, 17, 11, 18], { minutes: { 17: 235, 18: minutes } });
    expect(kinds(day(240))).toEqual([]);
    expect(dayHints(day(241), SOP)).toEqual([{ kind: 'ends-late', endMinute: 17 * 60 + 1 }]);
  });

  it('name an Ishoma that lies wholly outside of twelve to one', () => {
    const day = (before: number) => plan([4, 17, 11], { minutes: { 4: 0, 17: before } });
    expect(kinds(day(180))).toEqual(['break-off-midday']);
    expect(kinds(day(181))).toEqual([]);
    expect(kinds(day(299))).toEqual([]);
    expect(kinds(day(300))).toEqual(['break-off-midday']);
  });

  it('miss the Ishoma of a day that runs through noon, not of a morning', () => {
    expect(kinds(plan([4, 6, 7, 9, 10, 18]))).toEqual(['no-midday-break']);
    expect(kinds(plan([4, 6, 7]))).toEqual([]);
  });

  it('want ninety minutes on a Friday', () => {
    const friday = { date: '2026-11-27' };
    const steps = [4, 6, 7, 17, 11];
    expect(kinds(plan(steps, friday))).toEqual(['short-friday-break']);
    expect(kinds(plan(steps, { ...friday, minutes: { 11: 90 } }))).toEqual([]);
  });

  it('name a day on which nobody signs', () => {
    expect(kinds(plan([6, 7]))).toEqual(['no-session']);
  });

  it('are told with their hours', () => {
    expect(dayHintSentence({ kind: 'ends-late', endMinute: 1035 })).toBe(
      'Selesai 17.15, melewati 17.00.',
    );
  });

  it('name a narasumber whom another kegiatan wants at the same hours of that date', () => {
    const day = plan([4, 6, 7, 8, 11]);
    const steps = day.steps.map((planned) =>
      planned.step === 6 ? { ...planned, speaker: 'Dr. Ahmad Fauzi, M.Si.' } : planned,
    );
    const other = (startMinute: number, date = day.date) => ({
      ...summary,
      date,
      speakers: [
        { key: 'ahmad fauzi', startMinute, endMinute: startMinute + 90, topic: '' },
        { key: 'wiwik', startMinute: 480, endMinute: 900, topic: '' },
      ],
    });
    const hints = (...others: DaySummary[]) =>
      dayHints({ ...day, steps }, SOP, others).filter(({ kind }) => kind === 'speaker-elsewhere');
    // Step 6 runs 08.05–10.20.
    expect(hints(other(619))).toHaveLength(1);
    expect(hints(other(620))).toEqual([]);
    expect(hints(other(395))).toEqual([]);
    expect(hints(other(600, '2026-11-25'))).toEqual([]);
    const [hint] = hints(other(600));
    expect(hint && dayHintSentence(hint)).toBe(
      'Dr. Ahmad Fauzi, M.Si. (langkah 6) pada hari yang sama juga dijadwalkan 10.00–11.30 di Pelatihan Lain Angkatan I.',
    );
  });
});

const summary: DaySummary = {
  dayId: 'other-day',
  activityId: 'other',
  title: 'Pelatihan Lain',
  batch: 'I',
  sopId: SOP.id,
  date: '2026-11-24',
  number: 1,
  dayCount: 1,
  startMinute: 480,
  endMinute: 900,
  status: 'planned',
  activeSteps: [],
  openSheetCount: 0,
  speakers: [],
};
