import type { Suspension } from '../../renderer/domain/run/clock-watch';
import { elapsedTime } from '../../renderer/domain/run/step-timing';
import { runOf } from '../../renderer/domain/state';
import type { PendingGap } from '../../renderer/workspace/clock-memory';
import { ClockWatcher } from '../../renderer/workspace/clock-watcher';
import { plannedActivity, type RecordedActivity } from './recorded-activity';

const SECOND = 1000;

/** A laptop on which steps run and whose two clocks a test can move; time passes in its own way. */
export class WatchedActivity {
  readonly activity: RecordedActivity = plannedActivity();
  readonly memory = new MemoryInTest();
  /** What the user was told by itself. */
  readonly told: number[] = [];
  suspension: Suspension | undefined;
  /** Saving fails as long as this is set. */
  isDiskFull = false;
  /** So does reading. */
  isUnreadable = false;
  #mono = 12_345.678;
  #watcher: ClockWatcher | undefined;

  /** The application is running. */
  async open(): Promise<this> {
    this.#watcher = new ClockWatcher({
      read: () => ({ wall: this.activity.now, mono: this.#mono }),
      memory: this.memory,
      lastSuspension: async () => this.suspension,
      activeDays: async () => {
        if (this.isUnreadable) return undefined;
        const { activityId, day, dayId } = this.activity;
        const isActive = Object.values(day.runs).some(
          ({ status }) => status === 'running' || status === 'paused',
        );
        return isActive ? [{ activityId, dayId }] : [];
      },
      lastRecorded: async () => this.activity.events.at(-1)?.recordedAt,
      adjust: async ({ dayId }, delta) => {
        if (this.isDiskFull) return false;
        this.activity.do({ type: 'adjust-clock', dayId, delta });
        return true;
      },
      onAdjusted: (delta) => this.told.push(delta),
    });
    await this.#watcher.settled();
    return this;
  }

  /** It is gone, without a word; its clocks begin anew. */
  crash(): this {
    this.#watcher = undefined;
    this.#mono = 0.5;
    return this;
  }

  /** Awake: a tick each second. */
  async run(seconds: number): Promise<this> {
    for (let second = 0; second < seconds; second++) {
      this.pass(SECOND);
      this.#watcher?.tick();
      await this.#watcher?.settled();
    }
    return this;
  }

  /** Both clocks go on, nobody looks. */
  pass(ms: number): this {
    this.#mono += ms;
    this.activity.now += ms;
    return this;
  }

  /** Somebody sets the system's clock, or the other clock stands still. */
  set(ms: number): this {
    this.activity.now += ms;
    return this;
  }

  /** Ms on the clock of a step. */
  elapsed(step: number): number {
    return elapsedTime(runOf(this.activity.day, step), this.activity.now);
  }

  start(...steps: readonly number[]): this {
    this.activity.do({ type: 'start-steps', dayId: this.activity.dayId, steps });
    return this;
  }

  /** Answers the oldest question. */
  answer(counts: boolean): this {
    const [gap] = this.memory.getGaps();
    if (!gap) throw new Error('nothing is asked');
    const { dayId, from, to } = gap;
    if (!counts) this.activity.do({ type: 'exclude-gap', dayId, from, to });
    this.memory.setGaps(this.memory.getGaps().slice(1));
    return this;
  }
}

class MemoryInTest {
  sign: number | undefined;
  #gaps: readonly PendingGap[] = [];
  readonly getGaps = (): readonly PendingGap[] => this.#gaps;
  setGaps(gaps: readonly PendingGap[]): void {
    this.#gaps = gaps;
  }
}
