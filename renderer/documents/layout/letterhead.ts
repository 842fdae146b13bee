import { BorderStyle, Paragraph, type Table } from 'docx';
import type { Letterhead } from '../../domain/office/settings';
import { logoPicture } from './logo-picture';
import { gap, paragraph } from './paragraph';
import { STYLE } from './styles';
import { type Cell, tableOf } from './table';
import { oneLine } from './text';

/** Mm. */
const LOGO_COLUMN = 26;
const LOGO_SIZE = 23;

const POINTS_PER_MM = 72 / 25.4;

/** Width of an average capital of bold Arial, in its size. */
const CAPITAL_WIDTH = 0.72;

/**
 * Kop naskah dinas: lambang at the left margin, text beside it, closed by a thick and a thin line
 * (Pergub and Perbup on tata naskah dinas). Nothing at all while the office has not filled it in.
 *
 * @param textWidth mm between the margins
 */
export function letterhead(kop: Letterhead, textWidth: number): readonly (Paragraph | Table)[] {
  const units = kop.units.map(oneLine).filter((line) => line !== '');
  const logo = logoCell(kop.logo);
  const hasText = [kop.government, ...units, kop.address, kop.contact].some(
    (line) => oneLine(line) !== '',
  );
  if (!hasText && !logo) return [];

  const width = logo ? textWidth - LOGO_COLUMN : textWidth;
  const unitSize = fittingSize(units, width, 16);
  const lines = [
    kopLine(kop.government, STYLE.government, Math.max(11, Math.min(14, unitSize - 2))),
    ...units.map((unit) => kopLine(unit, STYLE.unit, unitSize)),
    kopLine(kop.address, STYLE.address, 10),
    kopLine(kop.contact, STYLE.address, 10),
  ].flat();
  const text: Cell = {
    content: lines.length > 0 ? lines : [gap(10)],
    look: { vertical: 'center' },
  };
  const table = tableOf([{ cells: logo ? [logo, text] : [text] }], {
    widths: logo ? [LOGO_COLUMN, width] : [width],
    borders: 'none',
  });
  return [table, closingLine()];
}

function kopLine(text: string, style: string, size: number): readonly Paragraph[] {
  const line = oneLine(text);
  return line === '' ? [] : [paragraph(line, style, { size })];
}

/** Long unit names get smaller before they break over two lines. */
function fittingSize(lines: readonly string[], width: number, largest: number): number {
  const longest = Math.max(1, ...lines.map((line) => line.length));
  const fitting = Math.floor((width * POINTS_PER_MM) / (longest * CAPITAL_WIDTH));
  return Math.max(12, Math.min(largest, fitting));
}

function logoCell(dataUrl: string): Cell | undefined {
  const picture = logoPicture(dataUrl, { size: LOGO_SIZE, id: '1' });
  return picture && { content: [picture], look: { vertical: 'center' } };
}

function closingLine(): Paragraph {
  return new Paragraph({
    spacing: { before: 40, after: 200, line: 40, lineRule: 'exact' },
    border: {
      bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 1 },
    },
    children: [],
  });
}
