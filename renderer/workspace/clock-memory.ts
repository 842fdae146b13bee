import type { Gap, GapCause } from '../domain/run/clock-watch';

/** A gap that somebody still has to decide about. */
export interface PendingGap extends Gap {
  readonly activityId: string;
  readonly dayId: string;
}

const SIGN_KEY = 'pendamping.sign-of-life';
const GAPS_KEY = 'pendamping.gaps';

/**
 * What this device knows of its own clocks, beside the logs: nothing of it is worth a backup, but
 * all of it must survive a crash. One for all windows; a machine that keeps nothing for a page
 * forgets it when the window closes.
 */
export class ClockMemory {
  readonly #storage: Storage;
  readonly #forgotten = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #read: { readonly text: string; readonly gaps: readonly PendingGap[] } = { text: '', gaps: [] };

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Epoch ms at which the application last ran; undefined on its first day. */
  get sign(): number | undefined {
    const sign = Number(this.#get(SIGN_KEY));
    return Number.isSafeInteger(sign) && sign > 0 ? sign : undefined;
  }

  set sign(at: number) {
    this.#set(SIGN_KEY, String(at));
  }

  /** Oldest first; the same array until something changes. */
  readonly getGaps = (): readonly PendingGap[] => {
    const text = this.#get(GAPS_KEY);
    if (text !== this.#read.text) this.#read = { text, gaps: parseGaps(text) };
    return this.#read.gaps;
  };

  setGaps(gaps: readonly PendingGap[]): void {
    this.#set(GAPS_KEY, JSON.stringify(gaps));
    for (const listener of [...this.#listeners]) listener();
  }

  /** Somebody decided about it, in whichever window. */
  settle(gap: PendingGap): void {
    this.setGaps(this.getGaps().filter((other) => !isSame(other, gap)));
  }

  /** Also hears of other windows. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const hear = ({ key }: StorageEvent) => {
      if (key === GAPS_KEY || key === null) listener();
    };
    window.addEventListener('storage', hear);
    return () => {
      this.#listeners.delete(listener);
      window.removeEventListener('storage', hear);
    };
  };

  #get(key: string): string {
    return this.#forgotten.get(key) ?? this.#storage.getItem(key) ?? '';
  }

  #set(key: string, value: string): void {
    try {
      this.#storage.setItem(key, value);
      this.#forgotten.delete(key);
    } catch (error) {
      // A full disk refuses it; this window goes on knowing it.
      if (!(error instanceof DOMException)) throw error;
      this.#forgotten.set(key, value);
    }
  }
}

function parseGaps(text: string): readonly PendingGap[] {
  if (text === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isPendingGap) ? parsed : [];
  } catch (error) {
    // Half a line, as a power cut leaves it.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const CAUSES: Record<GapCause, true> = { sleep: true, 'sleep-or-clock': true, closed: true };

/** By hand: a schema library is too heavy for the first screen. */
function isPendingGap(value: unknown): value is PendingGap {
  if (typeof value !== 'object' || value === null) return false;
  const { activityId, dayId, from, to, cause } = value as Record<string, unknown>;
  return (
    typeof activityId === 'string' &&
    typeof dayId === 'string' &&
    Number.isSafeInteger(from) &&
    Number.isSafeInteger(to) &&
    typeof cause === 'string' &&
    Object.hasOwn(CAUSES, cause)
  );
}

const isSame = (a: PendingGap, b: PendingGap): boolean =>
  a.dayId === b.dayId && a.activityId === b.activityId && a.from === b.from && a.to === b.to;
