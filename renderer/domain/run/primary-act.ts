import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type DayState, runOf } from '../state';
import { activeSteps, nextSteps } from './progress';
import { leadOf, runBlocks, stepsInWords } from './run-blocks';

/** The obvious next act of a day, behind one button and one key. */
export type PrimaryAct =
  /** Finish what runs, if anything does, and start `steps`. */
  | { readonly kind: 'advance'; readonly steps: readonly number[]; readonly label: string }
  | { readonly kind: 'start'; readonly steps: readonly number[]; readonly label: string }
  | { readonly kind: 'resume'; readonly steps: readonly number[]; readonly label: string }
  | { readonly kind: 'finish'; readonly steps: readonly number[]; readonly label: string }
  /** Its words depend on the date, see `dayInWords`. */
  | { readonly kind: 'archive' };

/**
 * Everything paused goes on first: ending a step by mistake costs more than going on with it. A
 * step waiting beside its running partner starts before anything ends. Archiving comes last.
 *
 * @returns undefined once the day is archived
 */
export function primaryAct(day: DayState, sop: Sop): PrimaryAct | undefined {
  if (day.archived) return undefined;
  const active = activeSteps(day);
  const isArchiving = (step: number) => findStep(sop, step).attendance === 'archive';
  const nameOf = (steps: readonly number[]) => findStep(sop, leadOf(steps, sop)).shortName;

  if (active.length > 0 && active.every((step) => runOf(day, step).status === 'paused')) {
    return { kind: 'resume', steps: active, label: `Lanjutkan ${nameOf(active)}` };
  }
  const waitingPartners = runBlocks(day, sop)
    .filter(({ steps }) => steps.some((step) => active.includes(step)))
    .flatMap(({ steps }) => steps.filter((step) => runOf(day, step).status === 'pending'));
  if (waitingPartners.length > 0) {
    return {
      kind: 'start',
      steps: waitingPartners,
      label: `Mulai juga ${stepsInWords(waitingPartners)}`,
    };
  }
  const lessons = active.filter((step) => !isArchiving(step));
  const isLastRunning = lessons.length < active.length;
  const next = nextSteps(day, sop);
  if (lessons.length > 0 && (isLastRunning || next.length === 0)) {
    return { kind: 'finish', steps: lessons, label: `Selesaikan ${stepsInWords(lessons)}` };
  }
  if (next.length === 0 || (isLastRunning && lessons.length === 0)) {
    return { kind: 'archive' };
  }
  return {
    kind: 'advance',
    steps: next,
    label: active.length > 0 ? `Selesai dan lanjut ke ${nameOf(next)}` : `Mulai ${nameOf(next)}`,
  };
}
