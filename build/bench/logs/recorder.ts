import { uuidv7 } from 'uuidv7';
import { activityMachine } from '../../../renderer/domain/activity-machine';
import type { Command } from '../../../renderer/domain/commands';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { seal } from '../../../renderer/domain/log/seal';
import {
  type ActivityState,
  type DayState,
  EMPTY_ACTIVITY,
  findDay,
} from '../../../renderer/domain/state';
import { newSalt } from '../../../renderer/store/salt';

const MINUTE = 60_000;

/** Records commands as the store does, with a clock that is set by hand and without a disk. */
export class Recorder {
  readonly events: LogEvent[] = [];
  state: ActivityState = EMPTY_ACTIVITY;

  constructor(
    readonly deviceId: string,
    /** Epoch ms. */
    public now: number,
    readonly activityId: string = uuidv7(),
    /** Ids and salts, for who wants the same log each time. */
    private readonly random = { newId: (): string => uuidv7(), newSalt },
  ) {}

  wait(minutes: number): this {
    this.now += minutes * MINUTE;
    return this;
  }

  do(command: Command): this {
    const context = { now: this.now, deviceId: this.deviceId, newId: this.random.newId };
    const decision = activityMachine.decide(this.state, command, context);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    const last = this.events.at(-1);
    const head = {
      activityId: this.activityId,
      deviceId: this.deviceId,
      seq: last?.seq ?? 0,
      hash: last?.hash ?? '',
    };
    const sealed = seal(decision.drafts, head, {
      now: this.now,
      utcOffset: 420,
      operator: 'Pendamping Contoh',
      ...this.random,
    });
    for (const event of sealed) {
      const next = activityMachine.evolve(this.state, event);
      if (!next) throw new Error(`${command.type} needs a replay, which this recorder has not`);
      this.state = next;
      this.events.push(event);
    }
    return this;
  }

  day(dayId: string): DayState {
    const day = findDay(this.state, dayId);
    if (!day) throw new Error(`There is no day ${dayId}`);
    return day;
  }
}
