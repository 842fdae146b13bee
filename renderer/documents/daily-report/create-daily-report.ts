import { dateIn } from '../../domain/activity/zone';
import { formatDate } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { DailyReportView } from '../../domain/reports/daily-report';
import type { DocumentOptions } from '../document-options';
import { footer, logCode } from '../layout/footer';
import { letterhead } from '../layout/letterhead';
import { pack } from '../layout/pack';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf, signaturePair } from '../layout/signature';
import { titles } from '../layout/titles';
import { activitySection } from './activity-section';
import { attendanceSection } from './attendance-section';
import { closingSection } from './closing-section';
import { deskSection } from './desk-section';
import { noteSection } from './note-section';
import { participantSection } from './participant-section';
import { stepSection } from './step-section';

/** The Laporan Pelaksanaan Harian as a Word file. */
export async function createDailyReport(
  view: DailyReportView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const { details, date, asOf } = view;
  const name = `Laporan Pelaksanaan Harian, ${formatDate(date)}`;
  const superior = blockOf(options.signer ?? office.signers[0], 'Mengetahui,');
  const companion = {
    lead: placeAndDate(office.city, dateIn(details.zone, asOf)),
    position: 'Pendamping',
    name: view.archived?.operator || office.operator,
    rank: '',
    nip: '',
  };
  return pack({
    title: `Laporan Pelaksanaan Harian ${details.title}`,
    subject: name,
    author: office.office,
    date: asOf,
    page,
    footer: footer(
      [name, logCode(options.logHead)].filter(Boolean).join(' · '),
      textWidth,
      options.logHead,
    ),
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles('Laporan Pelaksanaan Harian', { ...details, date }),
      ...activitySection(view, textWidth),
      ...participantSection(view, textWidth),
      ...stepSection(view, textWidth),
      ...attendanceSection(view, textWidth),
      ...deskSection(view, textWidth),
      ...noteSection(view, textWidth),
      ...closingSection(view),
      gap(14, true),
      signaturePair(superior, companion, textWidth),
      gap(1),
    ],
  });
}
