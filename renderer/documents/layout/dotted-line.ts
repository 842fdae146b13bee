import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { twips } from './page';

/**
 * A line of dots to write on, as wide as its place.
 *
 * @param width mm
 * @param style of the paragraph
 */
export function dottedLine(width: number, style: string): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
