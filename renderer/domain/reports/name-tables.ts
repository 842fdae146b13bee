import { listSpeakers } from '../people/speaker-list';
import { type ActivityState, activeParticipants } from '../state';
import { activityHead, type PaperHead } from './paper-head';
import { namedPerson, type PrintedPerson, printedPerson } from './printed-person';

/** Kartu meja: those of the narasumber first, because they stand in front. */
export interface NameTablesView extends PaperHead {
  readonly people: readonly PrintedPerson[];
}

/** @returns undefined while no day is planned */
export function buildNameTables(state: ActivityState): NameTablesView | undefined {
  const head = activityHead(state);
  if (!head) return undefined;
  const speakers = listSpeakers(state).map(({ speaker, name }) =>
    speaker ? printedPerson(speaker) : namedPerson(name),
  );
  return { ...head, people: [...speakers, ...activeParticipants(state).map(printedPerson)] };
}
