import type { FileChild, Paragraph } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { DiscussedItem } from '../../domain/reports/discussed-items';
import type { MinutesView } from '../../domain/reports/minutes';
import { dottedLine } from '../layout/dotted-line';
import { isLong } from '../layout/note-table';
import { gap, paragraph } from '../layout/paragraph';
import { centred, heading } from '../layout/section';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, headRow, type Row, tableOf } from '../layout/table';
import { orDash } from '../layout/text';

/** Mm: where nothing was written down, somebody may still do so. */
const ROOM_TO_WRITE = 14;

const BLANK_ROWS = 6;
const BLANK_LINES = 4;

/** Pembahasan: what was taught and done, with what was written down about it. */
export function discussionSection(view: MinutesView, width: number): readonly FileChild[] {
  const { items, zone, dayNumber } = view;
  const rows =
    items.length > 0
      ? items.map((item) => discussedRow(item, dayNumber, zone))
      : Array.from({ length: BLANK_ROWS }, blankRow);
  return [
    heading('A. Pembahasan'),
    tableOf([headRow(head('Pukul'), head('Pokok Bahasan'), head('Uraian')), ...rows], {
      widths: [15, 60, width - 75],
      borders: 'all',
    }),
  ];
}

function discussedRow(item: DiscussedItem, dayNumber: number, zone: Zone): Row {
  const { startedAt, name, speaker, notes } = item;
  const subject = [
    paragraph(name || `Hari ke-${dayNumber}`, STYLE.cell),
    ...(speaker === '' ? [] : [paragraph(speaker, STYLE.cell, { italics: true })]),
  ];
  return {
    height: ROOM_TO_WRITE,
    canSplit: isLong(notes.join('\n')),
    cells: [
      centred(startedAt === undefined ? '–' : formatClock(startedAt, zone)),
      cell(subject),
      textCell(notes),
    ],
  };
}

const blankRow = (): Row => ({ height: ROOM_TO_WRITE, cells: [cell(''), cell(''), cell('')] });

/** Hasil kelompok; nothing where no groups were formed. */
export function groupSection({ groups }: MinutesView, width: number): readonly FileChild[] {
  if (groups.length === 0) return [];
  const rows = groups.map(({ name, members, task, result }) => ({
    height: ROOM_TO_WRITE,
    canSplit: isLong(result) || isLong(task) || isLong(members.join('\n')),
    cells: [
      cell([
        paragraph(orDash(name), STYLE.cell, { bold: true }),
        ...members.map((member) => paragraph(orDash(member), STYLE.cell, { size: 8 })),
      ]),
      cell(task),
      cell(result),
    ],
  }));
  return [
    heading('B. Hasil kelompok'),
    tableOf([headRow(head('Kelompok'), head('Tugas'), head('Hasil')), ...rows], {
      widths: [50, 42, width - 92],
      borders: 'all',
    }),
  ];
}

/** Simpulan: what was concluded, or lines to write it on. */
export function conclusionSection(
  { conclusions, groups }: MinutesView,
  width: number,
): readonly FileChild[] {
  const letter = groups.length > 0 ? 'C' : 'B';
  const lines =
    conclusions.length > 0
      ? conclusions.map((text) =>
          // With what follows: the signatures should not stand on a page of their own.
          paragraph(text, STYLE.body, { spacing: { after: 80 }, keepNext: true }),
        )
      : Array.from({ length: BLANK_LINES }, () => [
          dottedLine(width, STYLE.body, true),
          gap(4, true),
        ]).flat();
  return [heading(`${letter}. Simpulan`), ...lines];
}

function textCell(texts: readonly string[]): Cell {
  const paragraphs: readonly Paragraph[] = texts.map((text) => paragraph(text, STYLE.cell));
  return paragraphs.length === 0 ? cell('') : cell(paragraphs);
}
