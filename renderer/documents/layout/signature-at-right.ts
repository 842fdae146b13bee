import type { Table } from 'docx';
import { gap } from './paragraph';
import { type SignatureBlock, signature } from './signature';
import { type Cell, cell, type Row, tableOf } from './table';

/** Mm. */
const BLOCK_WIDTH = 80;

export interface BesideSignature {
  readonly cell: Cell;
  /** Mm. */
  readonly width: number;
  readonly height: number;
}

/**
 * A single block on the right half, kept on one page.
 *
 * @param width mm of the whole
 * @param left what stands beside it
 */
export function signatureAtRight(
  block: SignatureBlock,
  width: number,
  left?: BesideSignature,
): Table {
  const room = width - BLOCK_WIDTH - (left?.width ?? 0);
  const low = () => cell([gap(1)]);
  const rows: readonly Row[] = left
    ? [
        // A second row takes what is higher than the cell beside it, which keeps its size.
        {
          height: left.height,
          cells: [left.cell, low(), cell(signature(block), { merge: 'start' })],
        },
        { cells: [low(), low(), cell([gap(1)], { merge: 'go-on' })] },
      ]
    : [{ cells: [cell(''), cell(signature(block))] }];
  return tableOf(rows, {
    widths: [...(left ? [left.width] : []), room, BLOCK_WIDTH],
    borders: 'none',
  });
}
