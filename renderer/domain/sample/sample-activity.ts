import { addDays } from '../activity/dates';
import type { DayPlan } from '../activity/day-plan';
import type { ActivityDetails } from '../activity/details';
import { planFirstDays } from '../activity/first-plan';
import { jpTotal } from '../activity/jp-target';
import { DEFAULT_START } from '../activity/propose-days';
import type { Command } from '../commands';
import { findStep } from '../sop/catalogue';
import { TECHNICAL_TRAINING } from '../sop/technical-training';
import { SAMPLE_LESSONS, type SampleLesson } from './lessons';
import { SAMPLE_PARTICIPANTS } from './participants';
import { SAMPLE_COMMITTEE, SAMPLE_SPEAKERS } from './staff';

const SOP = TECHNICAL_TRAINING;

export const SAMPLE_DETAILS: ActivityDetails = {
  title: 'Pelatihan Pengelolaan Keuangan Daerah',
  batch: 'II',
  place: 'Pontianak',
  zone: 'WIB',
  sopId: SOP.id,
  attendanceThreshold: 90,
};

/**
 * A kegiatan to try everything with: three days from today, forty invented participants,
 * three narasumber with biodata and three panitia.
 *
 * @param today `YYYY-MM-DD` in WIB
 */
export function sampleCommands({
  today,
  newId,
}: {
  readonly today: string;
  readonly newId: () => string;
}): readonly Command[] {
  const dates = SAMPLE_LESSONS.map((_, index) => addDays(today, index));
  const choice = { dates, startMinute: DEFAULT_START, isFitted: true };
  const days = planFirstDays(choice, SOP, newId).map((plan, index) => ({
    ...teach(plan, SAMPLE_LESSONS[index] ?? []),
    room: 'Ruang Kelas Kapuas',
  }));
  const targetJp = jpTotal(days, {}).planned;
  return [
    { type: 'create-activity', details: { ...SAMPLE_DETAILS, targetJp }, days },
    {
      type: 'import-participants',
      source: 'Contoh Pendamping',
      participants: SAMPLE_PARTICIPANTS.map((person) => ({ ...person, id: newId() })),
    },
    ...SAMPLE_SPEAKERS.map(
      (speaker): Command => ({ type: 'record-speaker', speaker: { ...speaker, id: newId() } }),
    ),
    ...SAMPLE_COMMITTEE.map(
      (member): Command => ({
        type: 'record-committee-member',
        member: { ...member, id: newId() },
      }),
    ),
  ];
}

/** The plan with a lesson in each teaching step, in order. */
function teach(plan: DayPlan, lessons: readonly SampleLesson[]): DayPlan {
  const teaching = plan.steps.filter(({ step }) => findStep(SOP, step).teaches);
  return {
    ...plan,
    steps: plan.steps.map((planned) => ({ ...planned, ...lessons[teaching.indexOf(planned)] })),
  };
}
