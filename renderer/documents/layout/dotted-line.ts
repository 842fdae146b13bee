import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { twips } from './page';

/**
 * A line of dots to write on, as wide as its place.
 *
 * @param width mm
 * @param style of the paragraph
 * @param keepNext on the same page as what follows
 */
export function dottedLine(width: number, style: string, keepNext = false): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
