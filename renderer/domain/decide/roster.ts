import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import type { Participant } from '../people/participant';
import type { Refusal } from '../refusal';
import { type ActivityState, activeParticipants, findParticipant } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

export function decideImport(
  state: ActivityState,
  command: CommandOf<'import-participants'>,
  now: number,
): ActivityDecision {
  const { source, participants, updates: updated = [] } = command;
  if (participants.length + updated.length === 0) return refuse({ code: 'no-participants' });
  const problem = checkUpdates(state, updated) ?? checkNewcomers(state, participants, updated);
  if (problem) return refuse(problem);
  const imported = { source, participants, ...(updated.length > 0 ? { updated } : {}) };
  return accept(
    draft('ParticipantsImported', imported, now),
    ...(participants.length > 0 ? extendOpenSheets(state, participants, now) : []),
  );
}

export function decideAdd(
  state: ActivityState,
  command: CommandOf<'add-participant'>,
  now: number,
): ActivityDecision {
  const { participant } = command;
  const problem = checkNewcomers(state, [participant]);
  if (problem) return refuse(problem);
  return accept(
    draft('ParticipantAdded', { participant }, now),
    ...extendOpenSheets(state, [participant], now),
  );
}

export function decideEditParticipant(
  state: ActivityState,
  command: CommandOf<'edit-participant'>,
  now: number,
): ActivityDecision {
  const { participant } = command;
  if (!findParticipant(state, participant.id)) return refuse({ code: 'participant-missing' });
  const others = activeParticipants(state).filter((other) => other.id !== participant.id);
  const problem = checkPerson(others, participant);
  return problem ? refuse(problem) : accept(draft('ParticipantEdited', { participant }, now));
}

export function decideRemoveParticipant(
  state: ActivityState,
  command: CommandOf<'remove-participant'>,
  now: number,
): ActivityDecision {
  const { participantId, reason, date } = command;
  if (date !== undefined && !isDate(date)) return refuse({ code: 'day-date-invalid' });
  if (!activeParticipants(state).some((participant) => participant.id === participantId)) {
    return refuse({ code: 'participant-missing' });
  }
  const isOnSheet = state.days.some((day) =>
    Object.values(day.sheets).some((sheet) => sheet.roster.includes(participantId)),
  );
  if (isOnSheet && reason.trim() === '') return refuse({ code: 'reason-missing' });
  const from = date === undefined ? {} : { date };
  return accept(
    draft('ParticipantRemoved', { participantId, reason: reason.trim(), ...from }, now),
  );
}

/** Penggantian peserta: one person leaves and another is expected from that day on. */
export function decideReplace(
  state: ActivityState,
  command: CommandOf<'replace-participant'>,
  now: number,
): ActivityDecision {
  const { participantId, successor, date } = command;
  const reason = command.reason.trim();
  const staying = activeParticipants(state).filter(({ id }) => id !== participantId);
  if (staying.length === activeParticipants(state).length) {
    return refuse({ code: 'participant-missing' });
  }
  if (!isDate(date)) return refuse({ code: 'day-date-invalid' });
  const problem = checkPerson(staying, successor);
  if (problem) return refuse(problem);
  if (reason === '') return refuse({ code: 'reason-missing' });
  return accept(
    draft('ParticipantReplaced', { participantId, successor, date, reason }, now),
    ...extendOpenSheets(state, [successor], now, date),
  );
}

function checkUpdates(state: ActivityState, updated: readonly Participant[]): Refusal | undefined {
  const known = new Set(activeParticipants(state).map(({ id }) => id));
  if (updated.some(({ id }) => !known.has(id))) return { code: 'participant-missing' };
  const ids = new Set(updated.map(({ id }) => id));
  return checkAll(
    activeParticipants(state).filter(({ id }) => !ids.has(id)),
    updated,
  );
}

/** @param updated known people as the same act leaves them */
function checkNewcomers(
  state: ActivityState,
  newcomers: readonly Participant[],
  updated: readonly Participant[] = [],
): Refusal | undefined {
  const after = new Map(updated.map((participant) => [participant.id, participant]));
  return checkAll(
    activeParticipants(state).map((participant) => after.get(participant.id) ?? participant),
    newcomers,
  );
}

/** Each person against those present and those before it. */
function checkAll(
  others: readonly Participant[],
  newcomers: readonly Participant[],
): Refusal | undefined {
  const present = [...others];
  for (const newcomer of newcomers) {
    const problem = checkPerson(present, newcomer);
    if (problem) return problem;
    present.push(newcomer);
  }
  return undefined;
}

/** A name is needed; a NIP is not, but the same one twice is one person twice. */
function checkPerson(others: readonly Participant[], person: Participant): Refusal | undefined {
  if (person.name.trim() === '') return { code: 'name-missing' };
  const twin = person.nip ? others.find((other) => other.nip === person.nip) : undefined;
  return twin ? { code: 'nip-taken', nip: person.nip, name: twin.name } : undefined;
}

/**
 * Who joins while a sheet is open is expected on it; closed sheets keep their roster.
 *
 * @param from `YYYY-MM-DD`: no sheet of an earlier day
 */
function extendOpenSheets(
  state: ActivityState,
  newcomers: readonly Participant[],
  now: number,
  from = '',
): readonly Draft[] {
  const participantIds = newcomers.map((participant) => participant.id);
  return state.days
    .filter((day) => !day.archived && day.plan.date >= from)
    .flatMap((day) =>
      Object.values(day.sheets)
        .filter((sheet) => !sheet.closed)
        .map(({ step }) =>
          draft('SheetRosterExtended', { dayId: day.plan.dayId, step, participantIds }, now),
        ),
    );
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
