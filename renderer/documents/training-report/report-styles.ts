import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { twips } from '../layout/page';
import { STYLE, STYLES } from '../layout/styles';

/** Paragraph styles of the report alone, by id. */
export const REPORT_STYLE = {
  chapter: 'Heading1',
  section: 'Heading2',
  part: 'Heading3',
  prose: 'IsiLaporan',
  caption: 'Caption',
  cover: 'SampulJudul',
  coverLine: 'SampulBaris',
} as const;

const pt = (points: number) => points * 2;
const lines = (count: number) => ({ line: count * 240, lineRule: LineRuleType.AUTO });
const bold = (size: number) => ({ bold: true, size: pt(size), color: '000000', font: 'Arial' });

/** Those of all papers; chapters stand in the middle and are larger than sections of a form. */
export const REPORT_STYLES: IStylesOptions = {
  ...STYLES,
  default: {
    ...STYLES.default,
    heading1: {
      run: bold(13),
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 0, after: 280 },
      },
    },
    heading2: {
      run: bold(11),
      paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
    },
    heading3: { run: bold(11), paragraph: { keepNext: true, spacing: { before: 180, after: 80 } } },
  },
  paragraphStyles: [
    ...(STYLES.paragraphStyles ?? []),
    {
      id: REPORT_STYLE.prose,
      name: 'Isi Laporan',
      basedOn: STYLE.body,
      paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 120, ...lines(1.25) } },
    },
    {
      id: REPORT_STYLE.caption,
      name: 'caption',
      basedOn: STYLE.body,
      run: { size: pt(10), bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    },
    {
      id: REPORT_STYLE.cover,
      name: 'Sampul Judul',
      basedOn: STYLE.body,
      run: { size: pt(18), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
    },
    {
      id: REPORT_STYLE.coverLine,
      name: 'Sampul Baris',
      basedOn: STYLE.body,
      run: { size: pt(13) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: STYLE.body,
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 40 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: STYLE.body,
      paragraph: { indent: { left: twips(6) }, spacing: { after: 40 } },
    },
  ],
};
