import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';

/** Paragraph styles that papers share, by id; Word shows their Indonesian names. */
export const STYLE = {
  body: 'Normal',
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  government: 'KopPemerintah',
  unit: 'KopUnit',
  address: 'KopAlamat',
  cell: 'IsiTabel',
  cellHead: 'KepalaTabel',
  small: 'Keterangan',
  signature: 'TandaTangan',
} as const;

const FONT = 'Arial';
const pt = (points: number) => points * 2;
/** In lines of the font; the rule is written out because LibreOffice takes none for "exactly". */
const lines = (count: number) => ({ line: count * 240, lineRule: LineRuleType.AUTO });

/** Arial 11, as ANRI's guide and the ministries' own rules prescribe. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: pt(11),
        language: { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { before: 0, after: 0, ...lines(1.05) } },
    },
    title: {
      run: { bold: true, size: pt(13), color: '000000', font: FONT },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 0 } },
    },
    heading1: {
      run: { bold: true, size: pt(11), color: '000000', font: FONT },
      paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
    },
    heading2: {
      run: { bold: true, size: pt(10), color: '000000', font: FONT },
      paragraph: { keepNext: true, spacing: { before: 140, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.government,
      name: 'Kop Pemerintah',
      basedOn: STYLE.body,
      run: { size: pt(14) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines(1) } },
    },
    {
      id: STYLE.unit,
      name: 'Kop Unit',
      basedOn: STYLE.body,
      run: { size: pt(16), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines(1) } },
    },
    {
      id: STYLE.address,
      name: 'Kop Alamat',
      basedOn: STYLE.body,
      run: { size: pt(10) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines(1) } },
    },
    {
      id: STYLE.cell,
      name: 'Isi Tabel',
      basedOn: STYLE.body,
      run: { size: pt(9) },
      paragraph: { spacing: { ...lines(1) } },
    },
    {
      id: STYLE.cellHead,
      name: 'Kepala Tabel',
      basedOn: STYLE.cell,
      run: { size: pt(9), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.small,
      name: 'Keterangan',
      basedOn: STYLE.body,
      run: { size: pt(9) },
      paragraph: { spacing: { before: 60, ...lines(1) } },
    },
    {
      id: STYLE.signature,
      name: 'Tanda Tangan',
      basedOn: STYLE.body,
      run: { size: pt(11) },
      paragraph: { keepNext: true, keepLines: true, spacing: { ...lines(1) } },
    },
  ],
};
