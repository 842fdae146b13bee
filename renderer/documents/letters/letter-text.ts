import type { Paragraph } from 'docx';
import { formatPlainDate } from '../../domain/format/date';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import { signerLines } from '../../domain/office/signer-lines';
import type { DocumentOptions } from '../document-options';
import { numberedLines } from '../layout/numbered-lines';
import { gap, paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { inCapitals, oneLine } from '../layout/text';

/** A number is given after the signing: until then there is room for it. */
export const NO_NUMBER = '………………………';

export const numberText = (number: string): string => oneLine(number) || NO_NUMBER;

/** What the office wrote, else the day on which the paper is made. */
export const letterDate = (
  { letterDate: written }: { readonly letterDate: string },
  madeOn: string,
) => oneLine(written) || formatPlainDate(madeOn);

/** A paragraph of running text; none of an empty one. */
export const body = (text: string, keepNext = false): readonly Paragraph[] =>
  oneLine(text) === ''
    ? []
    : [paragraph(text, STYLE.body, { align: 'both', spacing: { after: 120 }, keepNext })];

/** Judul and nomor, centred. */
export function numberedTitle(title: string, number: string): readonly Paragraph[] {
  return [
    paragraph(inCapitals(title), STYLE.title, { underline: true }),
    paragraph(`Nomor : ${numberText(number)}`, STYLE.body, {
      align: 'center',
      spacing: { after: 240 },
    }),
  ];
}

/** `Tembusan:` and who gets a copy; nothing without. */
export function copies(text: string): readonly Paragraph[] {
  // All of them on one page.
  const lines = numberedLines(text, { style: STYLE.small, after: 0, keepNext: true });
  if (lines.length === 0) return [];
  return [gap(12, true), paragraph('Tembusan:', STYLE.small, { keepNext: true }), ...lines, gap(1)];
}

export const signerOf = (office: OfficeSettings, { signer }: DocumentOptions): Signer | undefined =>
  signer ?? office.signers[0];

/** As `Dari` of a letter, and in the heads of its annexes. */
export const positionOf = (signer: Signer | undefined): string =>
  signer ? signerLines(signer).position : '';
