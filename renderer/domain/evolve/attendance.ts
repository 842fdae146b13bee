import type { LogEvent } from '../log/event';
import type { ActivityState, AttendanceMark, Sheet } from '../state';
import { onDay, onSheet } from './on-day';

export type SheetEvent = LogEvent<
  | 'SheetOpened'
  | 'SheetRosterExtended'
  | 'AttendanceMarked'
  | 'AttendanceCorrected'
  | 'DepartureRecorded'
  | 'SignatureDrawn'
  | 'SheetClosed'
>;

export function evolveSheet(state: ActivityState, event: SheetEvent): ActivityState {
  const { dayId, step } = event.payload;
  if (event.type === 'SheetOpened') {
    const openedAt = event.occurredAt;
    const { roster } = event.payload;
    return onDay(state, dayId, (day) => {
      const former = day.sheets[step];
      const sheet = former
        ? expect(former, roster)
        : { step, openedAt, roster, marks: {}, signatures: {} };
      return { ...day, sheets: { ...day.sheets, [step]: sheet } };
    });
  }
  return onDay(state, dayId, (day) => onSheet(day, step, (sheet) => change(sheet, event)));
}

/** Adds who is not expected yet: two laptops may have opened the same sheet. */
function expect(sheet: Sheet, participantIds: readonly string[]): Sheet {
  const joined = participantIds.filter((id) => !sheet.roster.includes(id));
  return { ...sheet, roster: [...sheet.roster, ...joined] };
}

function change(sheet: Sheet, event: Exclude<SheetEvent, LogEvent<'SheetOpened'>>): Sheet {
  const stamp = { at: event.occurredAt, operator: event.operator };
  switch (event.type) {
    case 'SheetRosterExtended':
      return expect(sheet, event.payload.participantIds);
    case 'AttendanceMarked': {
      const { participantIds, status, arrivedAt } = event.payload;
      const mark: AttendanceMark = {
        ...stamp,
        status,
        ...(arrivedAt === undefined ? {} : { arrivedAt }),
      };
      const marks = Object.fromEntries(participantIds.map((id) => [id, mark]));
      return { ...sheet, marks: { ...sheet.marks, ...marks } };
    }
    case 'AttendanceCorrected': {
      const { participantId, from, to, reason, leftAt } = event.payload;
      const former = sheet.marks[participantId];
      const arrivedAt = to === 'H' && from === 'H' ? former?.arrivedAt : undefined;
      const mark: AttendanceMark = {
        ...stamp,
        status: to,
        ...(arrivedAt === undefined ? {} : { arrivedAt }),
        ...(leftAt === undefined ? {} : { leftAt }),
        correction: { from, reason },
      };
      return { ...sheet, marks: { ...sheet.marks, [participantId]: mark } };
    }
    case 'DepartureRecorded': {
      const { participantId, leftAt } = event.payload;
      const former = sheet.marks[participantId];
      if (!former) return sheet;
      const { leftAt: _former, ...present } = former;
      const mark = leftAt === undefined ? present : { ...present, leftAt };
      return { ...sheet, marks: { ...sheet.marks, [participantId]: mark } };
    }
    case 'SignatureDrawn': {
      const { participantId, drawing } = event.payload;
      const signature = { ...stamp, drawing };
      return { ...sheet, signatures: { ...sheet.signatures, [participantId]: signature } };
    }
    case 'SheetClosed':
      return { ...sheet, closed: stamp };
  }
}

export function evolveDesk(
  state: ActivityState,
  event: LogEvent<'DeskItemsRecorded'>,
): ActivityState {
  const { participantId, items, done } = event.payload;
  const stamp = { at: event.occurredAt, operator: event.operator };
  const kept = Object.entries(state.desk[participantId] ?? {}).filter(
    ([item]) => !items.some((changed) => changed === item),
  );
  const added = done ? items.map((item) => [item, stamp] as const) : [];
  return {
    ...state,
    desk: {
      ...state.desk,
      [participantId]: Object.fromEntries([...kept, ...added]),
    },
  };
}
