import { formatDate } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings } from '../../domain/office/settings';
import type { DailyAttendanceView } from '../../domain/reports/daily-attendance';
import type { DocumentOptions } from '../document-options';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { titles } from '../layout/titles';
import { countLines } from './count-lines';
import { dayTable } from './day-table';

const KIND = 'Daftar Hadir Peserta';

/** More columns than these leave no room to sign on an upright page. */
const MOST_UPRIGHT = 2;

/** The daftar hadir of a whole day as a Word file: one column of signatures for each session. */
export async function createDailyAttendance(
  view: DailyAttendanceView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const isUpright = view.sessions.length <= MOST_UPRIGHT;
  const page = pageOf(office.paper, isUpright ? 'portrait' : 'landscape');
  const { textWidth } = page;
  const { date } = view;
  const jp = view.sessions.reduce((sum, { session }) => sum + session.jp, 0);
  const head = [
    ['Hari/Tanggal', `${formatDate(date)} (hari ke-${view.dayNumber} dari ${view.dayCount})`],
    ['Tempat', view.place],
    ['Jumlah JP', `${formatNumber(jp)} JP`],
  ] as const;
  return packPaper({
    kind: KIND,
    name: `Daftar Hadir Harian, ${formatDate(date)}`,
    logHead: options.logHead,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(KIND, view),
      facts([head], textWidth, 32),
      gap(8),
      dayTable(
        view,
        {
          left: countLines(view),
          block: blockOf(options.signer ?? office.signers[0], placeAndDate(office.city, date)),
        },
        textWidth,
      ),
      gap(1),
    ],
  });
}
