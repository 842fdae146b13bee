import type { FileChild } from 'docx';
import { formatDateRange } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { batchAndYear } from '../layout/batch-and-year';
import { logoPicture } from '../layout/logo-picture';
import type { PackedSection } from '../layout/pack';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { inCapitals, oneLine } from '../layout/text';
import { REPORT_STYLE } from './report-styles';

/** Mm of the logo's longer side. */
const LOGO_SIZE = 38;

/** Sampul: a page that has no number. */
export function cover(view: TrainingReportView, office: OfficeSettings): PackedSection {
  const { letterhead, city, paper } = office;
  const line = (text: string): readonly FileChild[] =>
    oneLine(text) === '' ? [] : [paragraph(oneLine(text), REPORT_STYLE.coverLine)];
  const logo = logoPicture(letterhead.logo, { size: LOGO_SIZE, id: '1', alignment: 'center' });
  const page = pageOf(paper, 'portrait');
  const year = view.date.slice(0, 4);
  return {
    page,
    children: [
      // Spaces instead of Word's own centring of a page, which LibreOffice does not know.
      gap(Math.round(page.textHeight * 0.4)),
      paragraph('LAPORAN PENYELENGGARAAN', REPORT_STYLE.cover),
      paragraph(inCapitals(view.title), REPORT_STYLE.cover),
      paragraph(inCapitals(batchAndYear(view.batch, view.date)), REPORT_STYLE.cover),
      gap(50),
      ...(logo ? [logo, gap(50)] : []),
      ...line(formatDateRange(view.date, view.lastDate)),
      ...line(view.place),
      gap(Math.round(page.textHeight * 0.5)),
      ...[letterhead.government, ...letterhead.units].flatMap((unit) => line(inCapitals(unit))),
      ...(letterhead.units.length === 0 ? line(inCapitals(office.office)) : []),
      ...line(oneLine(city) === '' ? year : `${oneLine(city)}, ${year}`),
    ],
  };
}
