import { instantOf } from '../../domain/activity/zone';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { DocumentOptions } from '../document-options';
import { type Fact, facts } from '../layout/facts';
import { footer, logCode } from '../layout/footer';
import { letterhead } from '../layout/letterhead';
import { pack } from '../layout/pack';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { oneLine } from '../layout/text';
import { titles } from '../layout/titles';
import { rosterTable } from './roster-table';
import { countLines } from './sheet-foot';
import type { SheetForm } from './sheet-form';

/** The daftar hadir of a session as a Word file, to be signed by hand or filled from the log. */
export async function createAttendanceSheet(
  view: AttendanceSheetView,
  office: OfficeSettings,
  form: SheetForm,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'landscape');
  const { textWidth } = page;
  const { date, zone, session } = view;
  const signedAt = placeAndDate(office.city, date);
  const block = blockOf(options.signer ?? office.signers[0], signedAt);
  const name = `Daftar Hadir Sesi ${session.number}, ${formatDate(date)}`;
  return pack({
    title: `Daftar Hadir Peserta ${view.title}`,
    subject: name,
    author: office.office,
    date: instantOf(date, session.startMinute, zone),
    page,
    footer: footer(
      [name, logCode(options.logHead)].filter(Boolean).join(' · '),
      textWidth,
      form === 'filled' ? options.logHead : undefined,
    ),
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles('Daftar Hadir Peserta', view),
      facts(headLines(view), textWidth, 32),
      gap(8),
      rosterTable(view, form, { left: countLines(view, form), block }, textWidth),
      gap(1),
    ],
  });
}

function headLines(view: AttendanceSheetView): readonly (readonly Fact[])[] {
  const { session, zone } = view;
  const time = formatMinuteRange(session.startMinute, session.endMinute, zone);
  return [
    [
      ['Hari/Tanggal', formatDate(view.date)],
      ['Waktu', `Pukul ${time}`],
      ['Tempat', view.place],
    ],
    [
      ['Materi', distinct(session.lessons.map(({ topic }) => topic))],
      ['Narasumber', distinct(session.lessons.map(({ speaker }) => speaker))],
      ['Sesi ke-/JP', `${session.number} dari ${view.sessionCount} / ${session.jp} JP`],
    ],
  ];
}

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.map(oneLine))].filter((text) => text !== '').join('; ');
