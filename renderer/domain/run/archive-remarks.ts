import { recapDesk } from '../reports/desk-recap';
import { findStep } from '../sop/catalogue';
import { checklistItems } from '../sop/checklist';
import type { Sop } from '../sop/sop';
import { type ActivityState, activeParticipants, checkKey, type DayState, runOf } from '../state';

/**
 * What is open on a day and keeps nobody from archiving it, each as part of a list: papers that the
 * desk has not received on a day that has the desk, and things of finished steps without a tick.
 */
export function archiveRemarks(state: ActivityState, day: DayState, sop: Sop): readonly string[] {
  const steps = day.plan.steps.map(({ step }) => findStep(sop, step));
  const hasDesk = steps.some(({ attendance }) => attendance === 'documents');
  const desk = recapDesk(state.desk, activeParticipants(state));
  const waiting = desk.isUnused ? desk.total : desk.incomplete.length;

  const unticked = steps
    .filter(({ number }) => runOf(day, number).status === 'finished')
    .flatMap(({ number, requirements, output }) => [
      ...checklistItems(requirements).map((item) => checkKey(number, 'requirements', item)),
      ...checklistItems(output).map((item) => checkKey(number, 'output', item)),
    ])
    .filter((key) => !day.checks[key]).length;

  return [
    ...(hasDesk && waiting > 0 ? [`${waiting} peserta belum lengkap di meja registrasi`] : []),
    ...(unticked > 0 ? [`${unticked} kelengkapan dan output belum dicentang`] : []),
  ];
}
