import { proposeDays } from '../../renderer/domain/activity/propose-days';
import { activityMachine } from '../../renderer/domain/activity-machine';
import type { Command } from '../../renderer/domain/commands';
import type { Head, LogEvent } from '../../renderer/domain/log/event';
import { orderEvents } from '../../renderer/domain/log/order';
import { seal } from '../../renderer/domain/log/seal';
import type { Participant } from '../../renderer/domain/people/participant';
import { EMPTY_PARTICIPANT } from '../../renderer/domain/people/participant';
import type { Refusal } from '../../renderer/domain/refusal';
import { TECHNICAL_TRAINING } from '../../renderer/domain/sop/technical-training';
import { type ActivityState, type DayState, EMPTY_ACTIVITY } from '../../renderer/domain/state';

/** Tuesday, 24 November 2026, 08.00 WIB, in epoch ms. */
export const MORNING = Date.parse('2026-11-24T01:00:00Z');

export const MINUTE = 60_000;

/** A log in memory under a hand-set clock: the domain as the store drives it, without a store. */
export class RecordedActivity {
  events: readonly LogEvent[] = [];
  state: ActivityState = EMPTY_ACTIVITY;
  now = MORNING;
  private ids = 0;

  constructor(
    readonly activityId = 'activity-1',
    readonly deviceId = 'device-1',
  ) {}

  readonly newId = (): string => {
    this.ids += 1;
    return `${this.deviceId}-${this.ids}`;
  };

  /** Lets time pass. */
  wait(minutes: number): this {
    this.now += minutes * MINUTE;
    return this;
  }

  /** Records what a command causes; the refusal, or undefined when it was recorded. */
  attempt(command: Command): Refusal | undefined {
    const context = { now: this.now, deviceId: this.deviceId, newId: this.newId };
    const decision = activityMachine.decide(this.state, command, context);
    if (!decision.ok) return decision.refusal;
    const head: Head = {
      activityId: this.activityId,
      deviceId: this.deviceId,
      seq: this.events.length,
      hash: this.events.at(-1)?.hash ?? '',
    };
    const sealed = seal(decision.drafts, head, {
      now: this.now,
      utcOffset: 420,
      operator: 'Pendamping Contoh',
      newId: this.newId,
      newSalt: () => '00',
    });
    this.events = [...this.events, ...sealed];
    this.state = sealed.reduce<ActivityState>(
      (state, event) =>
        activityMachine.evolve(state, event) ?? activityMachine.replay(orderEvents(this.events)),
      this.state,
    );
    return undefined;
  }

  /** As `attempt`, for commands that a test takes for granted. */
  do(command: Command): this {
    const refusal = this.attempt(command);
    if (refusal) throw new Error(`${command.type} was refused: ${refusal.code}`);
    return this;
  }

  get day(): DayState {
    const [first] = this.state.days;
    if (!first) throw new Error('No day is planned');
    return first;
  }

  get dayId(): string {
    return this.day.plan.dayId;
  }
}

export function person(number: number, details: Partial<Participant> = {}): Participant {
  return {
    ...EMPTY_PARTICIPANT,
    id: `participant-${number}`,
    name: `Peserta ${number}`,
    ...details,
  };
}

/** A kegiatan of some days from 24 November 2026 on, with invented participants. */
export function plannedActivity({ days = 1, participants = 3 } = {}): RecordedActivity {
  const activity = new RecordedActivity();
  const dates = Array.from({ length: days }, (_, index) =>
    new Date(Date.UTC(2026, 10, 24 + index)).toISOString().slice(0, 10),
  );
  activity.do({
    type: 'create-activity',
    details: {
      title: 'Pelatihan Pengelolaan Keuangan Daerah',
      batch: 'II',
      place: 'Pontianak',
      zone: 'WIB',
      sopId: TECHNICAL_TRAINING.id,
      attendanceThreshold: 90,
    },
    days: proposeDays(TECHNICAL_TRAINING, dates, 8 * 60, activity.newId),
  });
  if (participants > 0) {
    activity.do({
      type: 'import-participants',
      source: 'daftar.xlsx',
      participants: Array.from({ length: participants }, (_, index) => person(index + 1)),
    });
  }
  return activity;
}
