import type { FileChild } from 'docx';
import { gap, paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { cell, tableOf } from '../layout/table';
import { type TrainingNames, titles } from '../layout/titles';
import { numberText } from './letter-text';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Mm: label, colon and value at the right of the page. */
const [LABEL, COLON, VALUE] = [23, 4, 58];

export interface AnnexHead {
  /** From 0. */
  readonly index: number;
  /** Annexes of the letter; several are numbered in Roman. */
  readonly count: number;
  /** e.g. `Surat Tugas`. */
  readonly letter: string;
  readonly number: string;
  /** As the letter carries it. */
  readonly date: string;
  readonly title: string;
  readonly training: TrainingNames;
}

/**
 * What begins an annex on a page of its own: upper right to which letter it belongs.
 *
 * @param width mm
 */
export function annexHead(annex: AnnexHead, width: number): readonly FileChild[] {
  const { index, count, letter, number, date, title, training } = annex;
  const lines = [
    [count > 1 ? `Lampiran ${ROMAN[index] ?? index + 1}` : 'Lampiran', letter],
    ['Nomor', numberText(number)],
    ['Tanggal', date],
  ] as const;
  const look = { style: STYLE.small } as const;
  const rows = lines.map(([label, value]) => ({
    cells: [cell('', look), cell(label, look), cell(':', look), cell(value, look)],
  }));
  return [
    paragraph('', STYLE.small, {
      pageBreakBefore: true,
      spacing: { before: 0, line: 20, lineRule: 'exact' },
    }),
    tableOf(rows, {
      widths: [width - LABEL - COLON - VALUE, LABEL, COLON, VALUE],
      borders: 'none',
    }),
    gap(14),
    ...titles(title, training),
  ];
}
