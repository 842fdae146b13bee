import type { Paragraph, Table } from 'docx';
import type { Signer } from '../../domain/office/settings';
import { nameWithoutTitles, signerLines } from '../../domain/office/signer-lines';
import { formatNip } from '../../domain/people/nip';
import { twips } from './page';
import { gap, type ParagraphLook, paragraph } from './paragraph';
import { STYLE } from './styles';
import { type CellLook, cell, type Row, tableOf } from './table';
import { oneLine } from './text';

/** Room for the signature, in points. */
const ROOM = 54;
/** Twips: as wide as `a.n. ` in the signature's size. */
const HANGING = twips(8);
const DOTS = '.'.repeat(40);

export interface SignatureBlock {
  /** Line above the position: place and date, or `Mengetahui,`. */
  readonly lead: string;
  /** Lines between: `a.n. …`, and with `u.b.` the officer in between. */
  readonly above?: readonly string[];
  readonly position: string;
  /** Empty prints dots to write on. */
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
}

/** A signer of the office as a block; without one, dots for the committee. */
export function blockOf(signer: Signer | undefined, lead: string): SignatureBlock {
  if (!signer) return { lead, position: 'Panitia Penyelenggara', name: '', rank: '', nip: '' };
  const { name, rank, nip } = signer;
  return { lead, ...signerLines(signer), name, rank, nip };
}

/** The same on a certificate, where names carry no titles. */
export function blockWithoutTitles(signer: Signer | undefined, lead: string): SignatureBlock {
  return blockOf(signer && { ...signer, name: nameWithoutTitles(signer) }, lead);
}

/** Jabatan with a comma, room to sign, name, pangkat, NIP, in the order of tata naskah dinas. */
export function signature(block: SignatureBlock): readonly Paragraph[] {
  return [...above(block), gap(ROOM, true), ...below(block)];
}

/**
 * Two blocks side by side, their names at one height however long the positions are.
 *
 * @param width mm
 */
export function signaturePair(left: SignatureBlock, right: SignatureBlock, width: number): Table {
  const row = (part: (block: SignatureBlock) => readonly Paragraph[]) => ({
    cells: [cell(part(left)), cell(''), cell(part(right))],
    keepNext: true,
  });
  const between = 14;
  const half = (width - between) / 2;
  return tableOf([row(above), row(() => [gap(ROOM, true)]), row(below)], {
    widths: [half, between, half],
    borders: 'none',
  });
}

/**
 * The same as the last rows of a table, so that they stay on a page with its last line.
 *
 * @param spans columns below which each of them stands
 */
export function signaturePairRows(
  left: SignatureBlock,
  right: SignatureBlock,
  [leftSpan, rightSpan]: readonly [number, number],
): readonly Row[] {
  const parts = [
    (block: SignatureBlock) => [gap(10, true), ...above(block)],
    () => [gap(ROOM, true)],
    below,
  ];
  return parts.map((part, index) => {
    const look: CellLook = index === 0 ? { isBelow: true } : { isBare: true };
    return {
      keepNext: index < parts.length - 1,
      cells: [
        cell(part(left), { ...look, span: leftSpan }),
        cell(part(right), { ...look, span: rightSpan }),
      ],
    };
  });
}

function above(block: SignatureBlock): readonly Paragraph[] {
  const { lead, above: lines = [], position } = block;
  const [first, ...others] = lines.map(oneLine);
  const line = (text: string, look: ParagraphLook = {}) => paragraph(text, STYLE.signature, look);
  return [
    ...(oneLine(lead) === '' ? [] : [line(lead)]),
    // `a.n.` stands out to the left of the jabatan, as offices set it.
    ...(first === undefined ? [] : [line(first, { indent: { left: HANGING, hanging: HANGING } })]),
    ...others.map((text) => line(text, indentOf(block))),
    line(`${oneLine(position)},`, indentOf(block)),
  ];
}

function below(block: SignatureBlock): readonly Paragraph[] {
  const [name, rank, nip] = [block.name, block.rank, block.nip].map(oneLine);
  const line = (text: string) => paragraph(text, STYLE.signature, indentOf(block));
  if (!name) return [line(DOTS), line('NIP')];
  return [
    paragraph(name, STYLE.signature, {
      ...indentOf(block),
      bold: true,
      underline: true,
    }),
    ...(rank ? [line(rank)] : []),
    ...(nip ? [line(`NIP ${formatNip(nip)}`)] : []),
  ];
}

/** All of it stands below the jabatan behind `a.n.`. */
const indentOf = ({ above: lines = [] }: SignatureBlock): ParagraphLook =>
  lines.length > 0 ? { indent: { left: HANGING } } : {};
