import { formatClock } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { StaffAttendanceView, StaffRow } from '../../domain/reports/staff-attendance';
import type { DocumentOptions } from '../document-options';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { personCell } from '../layout/person-cell';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { type SharedColumn, type SignatureLine, signatureTable } from '../layout/signature-table';
import { STYLE } from '../layout/styles';
import type { Cell } from '../layout/table';
import { titles } from '../layout/titles';

/** What makes the list one of narasumber or of panitia. */
export interface StaffList<Row> {
  /** e.g. `Daftar Hadir Narasumber`. */
  readonly kind: string;
  /** Beside name and signature. */
  readonly columns: readonly SharedColumn[];
  readonly cells: (row: Row) => readonly Cell[];
  /** As in `Jumlah narasumber`. */
  readonly people: string;
}

/** A daftar hadir of people who sign once a day, as a Word file. */
export async function createStaffAttendance<Row extends StaffRow>(
  view: StaffAttendanceView<Row>,
  office: OfficeSettings,
  { kind, columns, cells, people }: StaffList<Row>,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'landscape');
  const { textWidth } = page;
  const { date, rows } = view;
  const signedAt = placeAndDate(office.city, date);
  return packPaper({
    kind,
    name: `${kind}, ${formatDate(date)}`,
    logHead: options.logHead,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(kind, view),
      facts(
        [
          [
            [
              'Hari/Tanggal',
              `${formatDate(date)} (hari ke-${view.dayNumber} dari ${view.dayCount})`,
            ],
          ],
          [['Tempat', view.place]],
        ],
        textWidth,
        32,
      ),
      gap(8),
      signatureTable(
        {
          columns: [['Nama / NIP', 58], ...columns],
          shares: [9, 24, 16],
          lines: rows.map((row) => ({
            cells: [personCell(row), ...cells(row)],
            ...marked(row, view),
          })),
          spareRows: 1,
          foot: {
            left: countLines(rows, people),
            block: blockOf(options.signer ?? office.signers[0], signedAt),
          },
        },
        textWidth,
      ),
      gap(1),
    ],
  });
}

/** `H 08.05` or a status letter; a dash in place of the signature of who was absent. */
function marked(
  { status, arrivedAt }: StaffRow,
  { zone }: Pick<StaffAttendanceView<StaffRow>, 'zone'>,
): Pick<SignatureLine, 'mark' | 'remark'> {
  if (!status) return {};
  const time = arrivedAt === undefined ? '' : ` ${formatClock(arrivedAt, zone)}`;
  return { mark: status === 'H' ? '' : '–', remark: `${status}${time}` };
}

function countLines(rows: readonly StaffRow[], people: string) {
  const present = rows.filter(({ status }) => status === 'H').length;
  const isMarked = rows.length > 0 && rows.every(({ status }) => status !== undefined);
  const line = (text: string) => paragraph(text, STYLE.body, { spacing: { after: 40 } });
  return [
    line(`Jumlah ${people}: ${rows.length} orang`),
    line(`Hadir: ${isMarked ? present : '..........'} orang`),
  ];
}
