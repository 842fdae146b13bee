import type { Table } from 'docx';
import { type SignatureBlock, signature } from './signature';
import { type Cell, cell, tableOf } from './table';

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
  return tableOf(
    [
      {
        height: left?.height ?? 0,
        cells: [...(left ? [left.cell] : []), cell(''), cell(signature(block))],
      },
    ],
    { widths: [...(left ? [left.width] : []), room, BLOCK_WIDTH], borders: 'none' },
  );
}
