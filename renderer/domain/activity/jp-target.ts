import { formatNumber } from '../format/number';
import type { DayPlan } from './day-plan';
import type { ActivityDetails } from './details';

/** JP of all days, beside what the curriculum asks for. */
export interface JpTotal {
  readonly planned: number;
  /** Undefined where the office sets none. */
  readonly target: number | undefined;
}

export function jpTotal(
  plans: readonly Pick<DayPlan, 'steps'>[],
  { targetJp }: Pick<ActivityDetails, 'targetJp'>,
): JpTotal {
  const planned = plans.flatMap(({ steps }) => steps).reduce((total, { jp }) => total + jp, 0);
  return { planned, target: targetJp ? targetJp : undefined };
}

/** `18 dari 20 JP`; `18 JP` without a target. */
export function jpTotalText({ planned, target }: JpTotal): string {
  return target === undefined
    ? `${formatNumber(planned)} JP`
    : `${formatNumber(planned)} dari ${formatNumber(target)} JP`;
}

/** What does not add up, as a sentence; empty if nothing. */
export function jpTotalHint({ planned, target }: JpTotal): string {
  if (target === undefined || planned === target) return '';
  return planned < target
    ? `Kurang ${formatNumber(target - planned)} JP dari jumlah JP kegiatan.`
    : `Lebih ${formatNumber(planned - target)} JP dari jumlah JP kegiatan.`;
}
