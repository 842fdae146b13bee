import type { Draft, LogEvent } from '../../renderer/domain/log/event';
import type { LogMachine } from '../../renderer/domain/log/machine';
import type { DaySummary } from '../../renderer/domain/summary';
import type { LogKind, Projection } from '../../renderer/store/projection';
import { makeDay, makeDraft, makeNote } from './factories';

/** The smallest log that has a refusal, an undo and list rows: notes and days. */
export interface NoteState {
  readonly notes: readonly string[];
  readonly days: readonly { readonly dayId: string; readonly date: string }[];
}

export type NoteCommand =
  | { readonly type: 'write'; readonly texts: readonly string[] }
  | { readonly type: 'plan'; readonly dayId: string; readonly date: string }
  | { readonly type: 'remove'; readonly dayId: string }
  | { readonly type: 'undo'; readonly act: string };

export interface NoteRefusal {
  readonly code: 'empty-note';
}

/** A note that the rules cannot bear. */
export const FAULTY = 'faulty';

const NOTHING: NoteState = { notes: [], days: [] };

function evolve(state: NoteState, event: LogEvent): NoteState | undefined {
  switch (event.type) {
    case 'NoteWritten':
      if (event.payload.text === FAULTY) throw new Error('a bug in a rule');
      return { ...state, notes: [...state.notes, event.payload.text] };
    case 'DayPlanned': {
      const { dayId, date } = event.payload;
      const others = state.days.filter((day) => day.dayId !== dayId);
      return { ...state, days: [...others, { dayId, date }] };
    }
    case 'DayRemoved': {
      const { dayId } = event.payload;
      return { ...state, days: state.days.filter((day) => day.dayId !== dayId) };
    }
    case 'ActUndone':
      return undefined;
    default:
      return state;
  }
}

function replay(events: readonly LogEvent[]): NoteState {
  const undone = new Set(
    events.flatMap((event) => (event.type === 'ActUndone' ? [event.payload.act] : [])),
  );
  return events
    .filter((event) => event.type !== 'ActUndone' && !undone.has(event.act))
    .reduce<NoteState>((state, event) => evolve(state, event) ?? state, NOTHING);
}

function draftsOf(command: NoteCommand): readonly Draft[] {
  switch (command.type) {
    case 'write':
      return command.texts.map(makeNote);
    case 'plan':
      return [makeDay(command.dayId, command.date)];
    case 'remove':
      return [makeDraft('DayRemoved', { dayId: command.dayId })];
    case 'undo':
      return [makeDraft('ActUndone', { act: command.act })];
  }
}

const machine: LogMachine<NoteState, NoteCommand, NoteRefusal> = {
  replay,
  evolve,
  decide: (_state, command) =>
    command.type === 'write' && command.texts.includes('')
      ? { ok: false, refusal: { code: 'empty-note' } }
      : { ok: true, drafts: draftsOf(command) },
};

function project(activityId: string, { notes, days }: NoteState): Projection {
  const dates = days.map((day) => day.date).sort();
  const title = notes[0] ?? '';
  return {
    activity: {
      activityId,
      title,
      batch: '',
      place: '',
      firstDate: dates[0] ?? '',
      lastDate: dates.at(-1) ?? '',
      dayCount: days.length,
      archivedDayCount: 0,
      participantCount: 0,
      status: 'preparing',
    },
    days: days.map(
      (day, index): DaySummary => ({
        ...day,
        activityId,
        title,
        batch: '',
        sopId: '',
        number: index + 1,
        dayCount: days.length,
        startMinute: 480,
        endMinute: 960,
        status: 'planned',
        activeSteps: [],
        openSheetCount: 0,
        speakers: [],
      }),
    ),
    people: undefined,
  };
}

export const noteLog: LogKind<NoteState, NoteCommand, NoteRefusal> = { machine, project };
