import type { Table } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import { gradeText } from '../../domain/people/grade-text';
import type { AttendanceRow, AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import { besideCell, personCell } from '../layout/person-cell';
import { type ListFoot, type SignatureLine, signatureTable } from '../layout/signature-table';
import { oneLine } from '../layout/text';
import type { SheetForm } from './sheet-form';

const SPARE_ROWS = 4;

/**
 * Everybody expected, with room to sign.
 *
 * @param width mm
 */
export function rosterTable(
  { rows, zone }: Pick<AttendanceSheetView, 'rows' | 'zone'>,
  form: SheetForm,
  foot: ListFoot,
  width: number,
): Table {
  return signatureTable(
    {
      columns: [
        ['Nama / NIP', 58],
        ['Pangkat / Gol.', 30],
        ['Jabatan', 43],
        ['Instansi / Unit Kerja', 43],
      ],
      shares: [9, 24, 16],
      lines: rows.map((row) => lineOf(row, form, zone)),
      spareRows: form === 'empty' ? SPARE_ROWS : 0,
      foot,
    },
    width,
  );
}

function lineOf(row: AttendanceRow, form: SheetForm, zone: Zone): SignatureLine {
  const isAbsent = form === 'filled' && row.status !== undefined && row.status !== 'H';
  return {
    cells: [
      personCell(row),
      besideCell(gradeText({ rank: oneLine(row.rank), grade: oneLine(row.grade) })),
      besideCell(row.position),
      besideCell(row.institution),
    ],
    mark: isAbsent ? '–' : '',
    remark: form === 'filled' ? remark(row, zone) : '',
  };
}

/**
 * `H 08.05`, a status letter, or a dash for *belum diisi*; a star where it was corrected. Leaving
 * early stands below.
 */
function remark({ status, arrivedAt, leftAt, correction }: AttendanceRow, zone: Zone): string {
  if (!status) return '–';
  const time = arrivedAt === undefined ? '' : ` ${formatClock(arrivedAt, zone)}`;
  const left = leftAt === undefined ? '' : `\npulang ${formatClock(leftAt, zone)}`;
  return `${status}${time}${correction ? '*' : ''}${left}`;
}
