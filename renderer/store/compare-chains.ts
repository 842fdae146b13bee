import type { Head, LogEvent } from '../domain/log/event';
import { isAltered } from './chain-checks';
import { headOf } from './log-store';
import type { QuarantineReason } from './rows';

/** One line of the journal and the event read from it. */
export interface ReadLine {
  readonly raw: string;
  readonly event: LogEvent;
}

export interface ChainComparison {
  /** Missing in the database, and fit to go in. */
  readonly toDatabase: readonly LogEvent[];
  /** Rows of the database that were altered, with the whole event from the journal. */
  readonly toReplace: readonly { readonly found: LogEvent; readonly whole: LogEvent }[];
  /** Missing in the journal; in sequence they fill its gaps and continue its end. */
  readonly toJournal: readonly LogEvent[];
  readonly refused: readonly { readonly line: ReadLine; readonly reason: QuarantineReason }[];
  /** Where the chain ends in the database once this is done. */
  readonly head: Head | undefined;
  /** Both sides will then end at the same event, so that recording can go on. */
  readonly continues: boolean;
}

/**
 * Compares what the database and the journal hold of one device's chain in one log. What either
 * side lacks comes from the other; what does not fit is refused and named, never overwritten.
 *
 * @param stored what the database holds
 * @param lines what the journal holds, in the order of the file
 * @param storedHead where the database says the chain ends; further than `stored` if rows are lost
 */
export function compareChains(
  stored: readonly LogEvent[],
  lines: readonly ReadLine[],
  storedHead: Head | undefined,
): ChainComparison {
  const known = new Map(stored.map((event) => [event.seq, event]));
  /** Hashes that altered lines claim: what follows them may still be whole. */
  const claimed = new Map<number, string>();
  const toDatabase: LogEvent[] = [];
  const toReplace: { found: LogEvent; whole: LogEvent }[] = [];
  const refused: { line: ReadLine; reason: QuarantineReason }[] = [];
  /** Hashes of another branch: what follows them belongs there too. */
  const foreign = new Set<string>();
  const journaled = new Map<number, LogEvent>();

  for (const line of lines) {
    const { event } = line;
    if (!journaled.has(event.seq)) journaled.set(event.seq, event);
    const mine = known.get(event.seq);
    if (isAltered(event)) {
      refused.push({ line, reason: 'altered' });
      claimed.set(event.seq, event.hash);
    } else if (mine && mine.hash !== event.hash) {
      refused.push({ line, reason: 'conflict' });
      foreign.add(event.hash);
    } else if (mine) {
      if (isAltered(mine)) {
        toReplace.push({ found: mine, whole: event });
        known.set(event.seq, event);
      }
    } else if (foreign.has(event.previousHash) || !fits(event, known, claimed)) {
      refused.push({ line, reason: 'broken-chain' });
      foreign.add(event.hash);
    } else {
      toDatabase.push(event);
      known.set(event.seq, event);
    }
  }

  const toJournal = missingIn(journaled, known);
  for (const event of toJournal) journaled.set(event.seq, event);
  const journalEnd = lastOf(journaled);
  const databaseEnd = lastOf(known);
  const head =
    databaseEnd && databaseEnd.seq >= (storedHead?.seq ?? 0) ? headOf(databaseEnd) : storedHead;
  return {
    toDatabase,
    toReplace,
    toJournal,
    refused,
    head,
    continues: journalEnd?.seq === head?.seq && journalEnd?.hash === head?.hash,
  };
}

/** Whether an event can stand between its neighbours; `claimed` knows hashes of missing ones. */
function fits(
  event: LogEvent,
  known: ReadonlyMap<number, LogEvent>,
  claimed: ReadonlyMap<number, string>,
): boolean {
  const before =
    event.seq === 1 ? '' : (known.get(event.seq - 1)?.hash ?? claimed.get(event.seq - 1));
  const after = known.get(event.seq + 1);
  return (
    (before === undefined || before === event.previousHash) &&
    (after === undefined || after.previousHash === event.hash)
  );
}

/** The journal takes what stands between its lines or follows them without a gap. */
function missingIn(
  journaled: ReadonlyMap<number, LogEvent>,
  known: ReadonlyMap<number, LogEvent>,
): readonly LogEvent[] {
  const filled = new Map(journaled);
  const missing: LogEvent[] = [];
  let end = lastOf(journaled)?.seq ?? 0;
  for (const seq of [...known.keys()].sort((a, b) => a - b)) {
    const event = known.get(seq);
    if (!event || filled.has(seq) || seq > end + 1) continue;
    if (!fits(event, filled, new Map()) || isAltered(event)) continue;
    missing.push(event);
    filled.set(seq, event);
    end = Math.max(end, seq);
  }
  return missing;
}

function lastOf(events: ReadonlyMap<number, LogEvent>): LogEvent | undefined {
  let last: LogEvent | undefined;
  for (const event of events.values()) if (!last || event.seq > last.seq) last = event;
  return last;
}
