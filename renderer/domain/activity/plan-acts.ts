import type { Act } from '../state';

/** Whether an act changed nothing but the plan of days, e.g. not the roster. */
export function isPlanAct(act: Act): boolean {
  return act.types.every((type) => type === 'DayPlanned' || type === 'DayRemoved');
}
