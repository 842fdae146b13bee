import { ACTOR_NAMES, type SopStep } from '../sop/sop';

/** Who acts in a step; whom the official table no longer shows is marked as concluded. */
export function actorsInWords({ actors }: SopStep): string {
  const named = (inferred: boolean) =>
    actors.filter((entry) => entry.inferred === inferred).map(({ actor }) => ACTOR_NAMES[actor]);
  const concluded = named(true);
  return [
    ...named(false),
    ...(concluded.length > 0 ? [`${concluded.join(', ')} (disimpulkan)`] : []),
  ].join(', ');
}
