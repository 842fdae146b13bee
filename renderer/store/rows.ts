import type { Head, LogEvent } from '../domain/log/event';
import type { PeopleSummary } from '../domain/people/known-people';
import type { ActivitySummary, DaySummary } from '../domain/summary';

/** An event as it lies in the database; only `event-codec` knows how it is written. */
export type EventRow = LogEvent;

export type HeadRow = Head;
export type ActivityRow = ActivitySummary;
export type DayRow = DaySummary;
export type PeopleRow = PeopleSummary;

export type QuarantineReason =
  /** Not an event, or cut off. */
  | 'unreadable'
  /** Written by a newer version of the application. */
  | 'newer'
  /** Not what was hashed when it was recorded. */
  | 'altered'
  /** Another event stands at the same place of the chain. */
  | 'conflict'
  /** It does not follow the event before it. */
  | 'broken-chain';

/** Something that could not be taken into a log; kept as it was found, for a person to judge. */
export interface QuarantineRow {
  /** SHA-256 of activity and raw text, hex: the same finding is kept once. */
  readonly id: string;
  readonly activityId: string;
  readonly reason: QuarantineReason;
  readonly source: 'journal' | 'database';
  readonly raw: string;
  /** Epoch ms. */
  readonly foundAt: number;
}

/** Facts about this database, by key. */
export interface MetaValues {
  /** Number of the last migration that ran. */
  schema: number;
  /** UUIDv7 under which this laptop records. */
  deviceId: string;
  /** Version of the rules by which the summary rows were made. */
  projection: number;
  /** Epoch ms of the last backup that was read back and found whole. */
  lastBackup: number;
}

export type MetaKey = keyof MetaValues;

export interface MetaRow {
  readonly key: MetaKey;
  readonly value: MetaValues[MetaKey];
}
