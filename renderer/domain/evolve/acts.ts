import type { LogEvent } from '../log/event';
import type { Act, Standing } from '../state';
import { scopeOf } from '../undo-scope';

/** The acts that count for nothing at the end of a log. */
export function undoneActs(events: readonly LogEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events) {
    if (event.type === 'ActUndone') undone.add(event.payload.act);
    if (event.type === 'ActRedone') undone.delete(event.payload.act);
  }
  return undone;
}

/** Adds an event to the list of acts, in place: replay would copy the list once per event otherwise. */
export function recordAct(acts: Act[], event: LogEvent): void {
  if (event.type === 'ActUndone' || event.type === 'ActRedone') {
    stand(acts, event.payload.act, event.type === 'ActUndone' ? 'undone' : 'done');
    return;
  }
  // Nobody did it: undo passes it over.
  if (event.type === 'ClockAdjusted') return;
  const last = acts.at(-1);
  if (last?.act === event.act) {
    acts[acts.length - 1] = { ...last, types: [...last.types, event.type] };
    return;
  }
  const { act, deviceId, operator } = event;
  const scope = scopeOf(event);
  for (const [index, former] of acts.entries()) {
    const isForgotten =
      former.standing === 'undone' && former.scope === scope && former.deviceId === deviceId;
    if (isForgotten) acts[index] = { ...former, standing: 'superseded' };
  }
  acts.push({
    act,
    deviceId,
    scope,
    types: [event.type],
    at: event.recordedAt,
    operator,
    standing: 'done',
  });
}

function stand(acts: Act[], id: string, standing: Standing): void {
  const index = acts.findIndex((act) => act.act === id);
  const act = acts[index];
  if (act) acts[index] = { ...act, standing };
}
