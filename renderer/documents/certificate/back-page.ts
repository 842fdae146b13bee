import type { FileChild, Paragraph, Table } from 'docx';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import type { CertificateView, Certified } from '../../domain/reports/certificate';
import { shareInJp, shareInPercent } from '../../domain/reports/recap-words';
import { facts } from '../layout/facts';
import { logCode } from '../layout/footer';
import type { Page } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { blockWithoutTitles, signature } from '../layout/signature';
import { STYLE } from '../layout/styles';
import { cell, tableOf } from '../layout/table';
import { inCapitals, oneLine } from '../layout/text';
import { titles } from '../layout/titles';
import { subjectTable } from './subject-table';

export interface BackPage {
  readonly person: Certified;
  readonly view: CertificateView;
  readonly office: OfficeSettings;
  readonly logHead: string | undefined;
}

/** Mm. */
const SIGNATURE_WIDTH = 92;

/** What was taught, signed by another officer: the page behind a certificate. */
export function backPage(
  { person, view, office, logHead }: BackPage,
  signer: Signer | undefined,
  { textWidth, textHeight }: Page,
): readonly FileChild[] {
  const { texts } = view;
  const head = [
    ['Nama', inCapitals(person.name)],
    ['Nomor', oneLine(person.certificateNumber) || '………………………'],
    [
      'Kehadiran',
      person.attended.of > 0
        ? `${shareInJp(person.attended)} (${shareInPercent(person.attended)})`
        : '–',
    ],
  ] as const;
  return [
    ...titles(texts.backTitle, view, { pageBreakBefore: true }),
    facts([head], textWidth, 26),
    gap(6),
    subjectTable(view, textWidth, textHeight),
    gap(8),
    foot([paragraph(code(office, logHead), STYLE.small)], signer, textWidth),
  ];
}

function foot(left: readonly Paragraph[], signer: Signer | undefined, width: number): Table {
  const block = signature(blockWithoutTitles(signer, ''));
  return tableOf([{ cells: [cell(left, { vertical: 'bottom' }), cell(block)] }], {
    widths: [width - SIGNATURE_WIDTH, SIGNATURE_WIDTH],
    borders: 'none',
  });
}

/** Whose log says so, to be compared with the archive. */
const code = ({ office }: OfficeSettings, logHead: string | undefined): string =>
  logHead ? [oneLine(office), logCode(logHead)].filter(Boolean).join(' · ') : '';
