import {
  type ClockFinding,
  type ClockReading,
  compareReadings,
  compareWithSign,
  isAsleepBetween,
  joinGaps,
  type Suspension,
} from '../domain/run/clock-watch';
import type { ClockMemory, PendingGap } from './clock-memory';

/** A day with steps whose clocks run or are paused. */
export interface ActiveDay {
  readonly activityId: string;
  readonly dayId: string;
}

export interface WatcherTools {
  readonly read: () => ClockReading;
  readonly memory: Pick<ClockMemory, 'sign' | 'getGaps' | 'setGaps'>;
  readonly lastSuspension: () => Promise<Suspension | undefined>;
  /** Of all kegiatan; undefined as long as the storage cannot be read. */
  readonly activeDays: () => Promise<readonly ActiveDay[] | undefined>;
  /** When this laptop last recorded something of that kegiatan; epoch ms. */
  readonly lastRecorded: (activityId: string) => Promise<number | undefined>;
  /** Moves the clocks of a day; resolves to false where it could not be saved. */
  readonly adjust: (day: ActiveDay, delta: number) => Promise<boolean>;
  /** Clocks were moved by `delta` ms without anybody having been asked. */
  readonly onAdjusted: (delta: number) => void;
}

/** Ms between two signs of life. */
const BEAT = 15_000;

/**
 * Notices what the clocks of the machine did while steps run: puts running steps right where the
 * system's clock was set, and keeps every gap until somebody has decided about it. One window at a
 * time may watch.
 */
export class ClockWatcher {
  readonly #tools: WatcherTools;
  /** Epoch ms. */
  readonly #openedAt: number;
  #last: ClockReading;
  #beatAt: number;
  #hasReturned = false;
  #findings: readonly ClockFinding[] = [];
  #owed: readonly { readonly day: ActiveDay; readonly delta: number }[] = [];
  #work: Promise<void> = Promise.resolve();

  /** Begins with what happened since the last sign of life. */
  constructor(tools: WatcherTools) {
    this.#tools = tools;
    this.#last = tools.read();
    this.#openedAt = this.#last.wall;
    this.#beatAt = this.#last.mono;
    this.#inTurn(() => this.#catchUp());
  }

  /** To be called every second, or as often as the machine allows. */
  tick(): void {
    const before = this.#last;
    const now = this.#tools.read();
    this.#last = now;
    if (compareReadings(before, now, false).length > 0) {
      this.#inTurn(async () => {
        const hasSlept = isAsleepBetween(await this.#tools.lastSuspension(), before, now);
        this.#findings = [...this.#findings, ...compareReadings(before, now, hasSlept)];
        await this.#catchUp();
      });
    } else if (now.mono - this.#beatAt >= BEAT) {
      this.#beatAt = now.mono;
      this.#inTurn(() => this.#catchUp());
    }
  }

  /** Resolves once everything noticed so far was dealt with. */
  async settled(): Promise<void> {
    await this.#work;
  }

  #inTurn(work: () => Promise<void>): void {
    // A bug in one turn was reported as unhandled; the watch goes on.
    this.#work = this.#work.then(work, work);
  }

  /** Deals with whatever is left, and only then gives a sign of life, which would hide it. */
  async #catchUp(): Promise<void> {
    if (!this.#hasReturned || this.#findings.length > 0) {
      const days = await this.#tools.activeDays();
      if (!days) return;
      if (!this.#hasReturned) await this.#return(days);
      const findings = this.#findings;
      this.#findings = [];
      await this.#deal(findings, days);
    } else {
      await this.#payBack();
    }
    this.#tools.memory.sign = this.#last.wall;
  }

  async #return(days: readonly ActiveDay[]): Promise<void> {
    this.#hasReturned = true;
    const { memory, lastRecorded } = this.#tools;
    for (const day of days) {
      const signs = [memory.sign, await lastRecorded(day.activityId)].flatMap((at) => at ?? []);
      if (signs.length === 0) continue;
      await this.#deal(compareWithSign(Math.max(...signs), this.#openedAt), [day]);
    }
  }

  async #deal(findings: readonly ClockFinding[], days: readonly ActiveDay[]): Promise<void> {
    for (const finding of findings) {
      if (finding.kind === 'clock-moved') await this.#move(finding.delta, days);
      else this.#keep(finding, days);
    }
  }

  async #move(delta: number, days: readonly ActiveDay[]): Promise<void> {
    const { memory, adjust, onAdjusted } = this.#tools;
    const gaps = memory.getGaps();
    const moved = gaps.map((gap) =>
      days.some((day) => isOf(gap, day))
        ? { ...gap, from: gap.from + delta, to: gap.to + delta }
        : gap,
    );
    if (gaps.length > 0) memory.setGaps(moved);
    let isAdjusted = false;
    for (const day of days) {
      if (await adjust(day, delta)) isAdjusted = true;
      else this.#owed = [...this.#owed, { day, delta }];
    }
    if (isAdjusted) onAdjusted(delta);
  }

  #keep({ from, to, cause }: Extract<ClockFinding, { kind: 'gap' }>, days: readonly ActiveDay[]) {
    const gap = { from, to, cause };
    let kept = this.#tools.memory.getGaps();
    for (const day of days) {
      const former = kept.findLast((other) => isOf(other, day));
      const joined = former && joinGaps(former, gap);
      const news: PendingGap = { ...day, ...(joined ?? gap) };
      kept = [...(joined ? kept.filter((other) => other !== former) : kept), news];
    }
    if (days.length > 0) this.#tools.memory.setGaps(kept);
  }

  async #payBack(): Promise<void> {
    const owed = this.#owed;
    this.#owed = [];
    for (const debt of owed) {
      if (await this.#tools.adjust(debt.day, debt.delta)) this.#tools.onAdjusted(debt.delta);
      else this.#owed = [...this.#owed, debt];
    }
  }
}

const isOf = (gap: PendingGap, day: ActiveDay): boolean =>
  gap.dayId === day.dayId && gap.activityId === day.activityId;
