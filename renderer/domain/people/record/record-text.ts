import type { Zone } from '../../activity/zone';
import { formatShortInstant } from '../../format/clock';
import { ROLE_NAMES } from '../known-people';
import type { PersonRecord } from './person-record';

/**
 * A person's record as plain text, to be copied or saved: lines end as Windows ends them.
 *
 * @param madeAt epoch ms
 */
export function recordText(record: PersonRecord, madeAt: number, zone: Zone): string {
  const sections = record.sections.flatMap(({ title, lines }) => [
    '',
    title.toUpperCase(),
    ...(lines.length === 0 ? ['Tidak ada data.'] : []),
    ...lines.map(({ label, value, remark }) => {
      const more = remark === '' ? '' : ` (${remark})`;
      return `${label}: ${value.replace(/\s*\n\s*/g, ' / ')}${more}`;
    }),
  ]);
  const head = [
    `Data ${record.name}`,
    `${ROLE_NAMES[record.role]} pada ${record.activity}`,
    `Disalin dari Pendamping, ${formatShortInstant(madeAt, zone)}`,
  ];
  return [...head, ...sections, ''].join('\r\n');
}

/** A name for the file that a disk takes. */
export function recordFileName({ name }: PersonRecord): string {
  const tidy = name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  return `Data ${tidy.replace(/[ .]+$/, '')}.txt`;
}
