import type { Table } from 'docx';
import { ATTENDANCE_STATUSES } from '../../domain/attendance/status';
import type { AttendanceRecap, RecapInstitution } from '../../domain/reports/attendance-recap';
import type { PeopleTotals } from '../../domain/reports/recap-counts';
import { STANDING_NAMES, STANDINGS } from '../../domain/reports/recap-standing';
import { shareInPercent } from '../../domain/reports/recap-words';
import { centred } from '../layout/section';
import { footRow, type ListFoot } from '../layout/signature-table';
import { type Cell, cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';

/** Mm: number, people, five statuses and *belum*, two percentages, standings. */
const [NUMBER, PEOPLE, STATUS, SHARE, STANDING] = [10, 17, 11, 19, 55] as const;

/**
 * The same by instansi, over all people and sessions.
 *
 * @param foot stays on a page with the last row
 */
export function institutionTable(
  { institutions, total }: Pick<AttendanceRecap, 'institutions' | 'total'>,
  width: number,
  foot?: ListFoot,
): Table {
  const statuses = [...ATTENDANCE_STATUSES, 'Belum'].map(() => STATUS + 2);
  const rest = [PEOPLE, ...statuses, SHARE, SHARE, STANDING];
  const widths = [NUMBER, width - NUMBER - rest.reduce((sum, part) => sum + part, 0), ...rest];
  const rows: readonly Row[] = [
    headRow(
      head('No.'),
      head('Instansi / Unit Kerja'),
      head('Peserta'),
      ...[...ATTENDANCE_STATUSES, 'Belum'].map((title) => head(title)),
      head('JP sesi terisi'),
      head('JP semua sesi'),
      head('Keterangan'),
    ),
    ...institutions.map((institution, index) => ({
      keepNext: index === institutions.length - 1,
      cells: [
        centred(`${index + 1}.`),
        cell(oneLine(institution.name) || 'Tidak disebutkan'),
        ...figures(institution, false),
      ],
    })),
    {
      keepNext: true,
      cells: [cell('Jumlah', { span: 2, align: 'right', bold: true }), ...figures(total, true)],
    },
  ];
  return tableOf(foot ? [...rows, footRow(foot, widths)] : rows, { widths, borders: 'all' });
}

function figures(totals: PeopleTotals | RecapInstitution, bold: boolean): readonly Cell[] {
  const { people, counts, held, all } = totals;
  return [
    centred(people, { bold }),
    ...ATTENDANCE_STATUSES.map((status) => centred(counts[status], { bold })),
    centred(counts.blank, { bold }),
    centred(shareInPercent(held), { bold }),
    centred(shareInPercent(all), { bold }),
    cell(standingsInWords(totals), { bold }),
  ];
}

/** `Lulus 38, telah mengikuti 2`; nobody is a dash. */
export function standingsInWords({ standings }: Pick<PeopleTotals, 'standings'>): string {
  const parts = STANDINGS.filter((standing) => standings[standing] > 0).map(
    (standing) => `${STANDING_NAMES[standing].toLowerCase()} ${standings[standing]}`,
  );
  const text = parts.join(', ');
  return text === '' ? '–' : text.charAt(0).toUpperCase() + text.slice(1);
}
