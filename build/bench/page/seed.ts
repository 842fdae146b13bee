import { start } from '../../../renderer/app/start';
import { addDays } from '../../../renderer/domain/activity/dates';
import { dateIn } from '../../../renderer/domain/activity/zone';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { fullName } from '../../../renderer/domain/people/personal-name';
import { activeParticipants } from '../../../renderer/domain/state';
import { summarize } from '../../../renderer/domain/summarize';
import { DATABASE_NAME, type Database } from '../../../renderer/store/database';
import { appendEvents } from '../../../renderer/store/log-store';
import { readMeta } from '../../../renderer/store/meta';
import { openDatabase } from '../../../renderer/store/open-database';
import { busyDay, emptyDay } from '../logs/busy-day';
import type { Recorder } from '../logs/recorder';
import { begunLog, firstDayOf, heldLog, plannedLog } from '../logs/sample-log';

/** Kegiatan that are prepared ahead of their time. */
const COMING = 8;
/** Days from the beginning of one kegiatan to that of the next: two a week. */
const DISTANCE = 3.5;

/** Ms that a busy day has run, so that some of its clocks are still within their time. */
const SINCE = 2 * 3_600_000;

/** Where a seeded day is found, and what its daftar hadir shows. */
export interface SeededDay {
  readonly activityId: string;
  readonly dayId: string;
  /** SOP number of the step whose daftar hadir is open; undefined if none is. */
  readonly step: number | undefined;
  /** As rows are labelled. */
  readonly names: readonly string[];
  /** The last event: a row of the size that an act writes. */
  readonly row: LogEvent;
}

interface Opened {
  readonly database: Database;
  readonly deviceId: string;
}

/** The database as the application itself makes it at its first start. */
let opening: Promise<Opened> | undefined;

async function open(): Promise<Opened> {
  const started = await start();
  if (!started.ok) throw new Error(`The application did not start: ${started.code}`);
  const opened = await openDatabase(DATABASE_NAME);
  if (!opened.ok) throw new Error(`The database did not open: ${opened.code}`);
  const deviceId = await readMeta(opened.database, 'deviceId');
  if (deviceId === undefined) throw new Error('The database has no device id');
  return { database: opened.database, deviceId };
}

/** Writes logs the way the store does: events, heads and list rows in one strict transaction. */
async function store(recorder: Recorder): Promise<void> {
  opening ??= open();
  const { database } = await opening;
  const { activityId, events, state } = recorder;
  const after = summarize(activityId, state);
  await appendEvents(database, { activityId, events, before: undefined, after });
}

function whereabouts(recorder: Recorder): SeededDay {
  const dayId = firstDayOf(recorder);
  const row = recorder.events.at(-1);
  if (!row) throw new Error('The log is empty');
  return {
    activityId: recorder.activityId,
    dayId,
    step: Object.values(recorder.day(dayId).sheets)[0]?.step,
    names: activeParticipants(recorder.state).map(fullName),
    row,
  };
}

const today = (): string => dateIn('WIB', Date.now());

/** A kegiatan of forty peserta whose first day is today and has begun. */
export async function seedToday(): Promise<SeededDay> {
  opening ??= open();
  const { deviceId } = await opening;
  const recorder = begunLog({ deviceId, batch: 'I', firstDate: today() });
  await store(recorder);
  return whereabouts(recorder);
}

/**
 * Kegiatan `from` up to (not including) `to` of an office with a long archive: the first eight are
 * prepared for the coming weeks, all others are over and archived, two a week back into the past.
 *
 * @returns how many events that were
 */
export async function seedArchive(from: number, to: number): Promise<number> {
  opening ??= open();
  const { deviceId } = await opening;
  let count = 0;
  for (let number = from; number < to; number++) {
    const isComing = number < COMING;
    const distance = isComing
      ? Math.round((number + 1) * DISTANCE)
      : -Math.round((number - COMING + 1) * DISTANCE);
    const options = {
      deviceId,
      batch: `${number + 2}`,
      firstDate: addDays(today(), distance),
    };
    const recorder = isComing ? plannedLog(options) : heldLog(options);
    await store(recorder);
    count += recorder.events.length;
  }
  return count;
}

/** Today as it never is: `count` events and ten clocks; or, with 0, a day without anything. */
export async function seedDay(count: number): Promise<SeededDay> {
  opening ??= open();
  const { deviceId } = await opening;
  const options = { from: Date.now() - SINCE, deviceId };
  const recorder = count > 0 ? busyDay({ ...options, count }) : emptyDay(options);
  await store(recorder);
  return whereabouts(recorder);
}
