import type { OfficeSettings } from '../../domain/office/settings';
import type { TrainingReportView } from '../../domain/reports/training-report';
import type { DocumentOptions } from '../document-options';
import { footer, logCode } from '../layout/footer';
import { pack } from '../layout/pack';
import { pageOf } from '../layout/page';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { attendanceAnnex, lastAnnexes, scheduleAnnex } from './annexes';
import { closing } from './closing';
import { course } from './course';
import { cover } from './cover';
import { evaluation } from './evaluation';
import { frontMatter } from './front';
import { introduction } from './introduction';
import { organisation } from './organisation';
import { pageNumbersFor } from './page-numbers';
import { Captions } from './prose';
import { REPORT_STYLES } from './report-styles';

const KIND = 'Laporan Penyelenggaraan';

/** The Laporan Penyelenggaraan of a kegiatan as a Word file: cover, five chapters, annexes. */
export async function createTrainingReport(
  view: TrainingReportView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const pageNumbers = await pageNumbersFor(view);
  const upright = pageOf(office.paper, 'portrait');
  const wide = pageOf(office.paper, 'landscape');
  const { textWidth } = upright;
  const signedAt = placeAndDate(office.city, view.madeOn);
  const block = blockOf(options.signer ?? office.signers[0], signedAt);
  const foot = (width: number) =>
    footer([KIND, logCode(options.logHead)].filter(Boolean).join(' · '), width, options.logHead);
  const captions = new Captions();
  return pack({
    title: `${KIND} ${view.title}`,
    subject: KIND,
    author: office.office,
    date: view.startsAt,
    styles: REPORT_STYLES,
    ...(pageNumbers ? { pageNumbers } : {}),
    ...cover(view, office),
    further: [
      {
        page: upright,
        footer: foot(textWidth),
        children: [
          ...frontMatter(view, block, textWidth),
          ...introduction(view),
          ...organisation(view, captions, textWidth),
          ...course(view, captions, textWidth),
          ...evaluation(view, captions, textWidth),
          ...closing(view, block, textWidth),
          ...scheduleAnnex(view, block, textWidth),
        ],
      },
      {
        page: wide,
        footer: foot(wide.textWidth),
        children: attendanceAnnex(view, block, wide.textWidth),
      },
      {
        page: upright,
        footer: foot(textWidth),
        children: lastAnnexes(view, block, textWidth),
      },
    ],
  });
}
