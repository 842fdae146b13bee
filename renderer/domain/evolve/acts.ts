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

/**
 * Adds an event to the list of acts, in place: replay would copy the list once per event otherwise.
 *
 * @param eventCount events of the log so far, with this one
 */
export function recordAct(acts: Act[], event: LogEvent, eventCount: number): void {
  if (event.type === 'ActUndone' || event.type === 'ActRedone') {
    stand(acts, event.payload.act, event.type === 'ActUndone' ? 'undone' : 'done', eventCount);
    return;
  }
  // Nobody did it, or it is a file outside: undo passes it over.
  if (event.type === 'ClockAdjusted' || event.type === 'PaperMade') return;
  const last = acts.at(-1);
  if (last?.act === event.act) {
    acts[acts.length - 1] = { ...last, types: [...last.types, event.type] };
    return;
  }
  const { act, deviceId, operator } = event;
  const scope = scopeOf(event);
  forgetUndone(acts, scope, deviceId);
  acts.push({
    act,
    deviceId,
    scope,
    types: [event.type],
    at: event.recordedAt,
    operator,
    standing: 'done',
    changedAt: eventCount,
  });
}

/**
 * Undone acts stand behind the last done one of their scope: looking back no further keeps replay
 * linear in the length of the log.
 */
function forgetUndone(acts: Act[], scope: string, deviceId: string): void {
  for (let index = acts.length - 1; index >= 0; index -= 1) {
    const former = acts[index];
    if (former?.scope !== scope || former.deviceId !== deviceId) continue;
    if (former.standing === 'done') return;
    acts[index] = { ...former, standing: 'superseded' };
  }
}

function stand(acts: Act[], id: string, standing: Standing, changedAt: number): void {
  const index = acts.findLastIndex((act) => act.act === id);
  const act = acts[index];
  if (act) acts[index] = { ...act, standing, changedAt };
}
