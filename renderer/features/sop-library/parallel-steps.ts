import { standardStep } from '../../domain/activity/propose-days';
import { blocksOf } from '../../domain/activity/schedule';
import type { Sop } from '../../domain/sop/sop';

/** Numbers of steps that run at the same time, group by group. */
export function parallelSteps(sop: Sop): readonly (readonly number[])[] {
  const all = sop.steps.map(({ number }) => standardStep(sop, number));
  return blocksOf(all, sop)
    .filter(({ steps }) => steps.length > 1)
    .map(({ steps }) => steps.map(({ step }) => step));
}
