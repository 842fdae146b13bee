import { EXCUSE_STATUSES } from '../attendance/excuse';
import type { CommandOf } from '../commands';
import type { DecideContext } from '../log/machine';
import { type ActivityState, activeParticipants } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

export function decideAnnounceExcuse(
  state: ActivityState,
  command: CommandOf<'announce-excuse'>,
  { now, newId }: DecideContext,
): ActivityDecision {
  const { participantId, status, from, to } = command;
  if (!activeParticipants(state).some(({ id }) => id === participantId)) {
    return refuse({ code: 'participant-missing' });
  }
  if (!EXCUSE_STATUSES.includes(status)) return refuse({ code: 'nothing-to-do' });
  if (!isDate(from) || !isDate(to)) return refuse({ code: 'day-date-invalid' });
  if (to < from) return refuse({ code: 'dates-reversed' });
  const remark = status === 'S' ? '' : command.remark.trim();
  const excuse = { excuseId: newId(), participantId, status, from, to, remark };
  return accept(draft('ExcuseAnnounced', excuse, now));
}

export function decideWithdrawExcuse(
  state: ActivityState,
  { excuseId }: CommandOf<'withdraw-excuse'>,
  now: number,
): ActivityDecision {
  return state.excuses.some((excuse) => excuse.excuseId === excuseId)
    ? accept(draft('ExcuseWithdrawn', { excuseId }, now))
    : refuse({ code: 'nothing-to-do' });
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
