import type { Zone } from '../../activity/zone';
import { formatShortInstant } from '../../format/clock';
import type { Stamp } from '../../state';

/** One fact as it is read out: what it is, what is stored, and how that came about. */
export interface RecordLine {
  readonly label: string;
  /** Never empty. */
  readonly value: string;
  /** Who recorded it and when, and what else belongs to it; empty if nothing does. */
  readonly remark: string;
}

export interface RecordSection {
  readonly title: string;
  /** None: nothing of the kind is stored. */
  readonly lines: readonly RecordLine[];
}

/** What is empty is not stored, and said to be so: the copy must be whole. */
export const lineOf = (label: string, value: string, remark = ''): RecordLine => ({
  label,
  value: value === '' ? 'tidak tercatat' : value,
  remark,
});

/** `dicatat Rina, 24 November 2026 pukul 08.05 WIB`. */
export function stampInWords({ at, operator }: Stamp, zone: Zone): string {
  const by = operator === '' ? '' : ` ${operator}`;
  return `dicatat${by}, ${formatShortInstant(at, zone)}`;
}
