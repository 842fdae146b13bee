import type { FileChild, Paragraph, Table } from 'docx';
import { filledLines } from '../layout/numbered-lines';
import { paragraph } from '../layout/paragraph';
import { inCapitals } from '../layout/text';
import { REPORT_STYLE } from './report-styles';

/** `BAB I PENDAHULUAN`: the first line of a new page, and of the table of contents. */
export const chapter = (title: string, isFirstOfSection = false): Paragraph =>
  paragraph(inCapitals(title), REPORT_STYLE.chapter, { pageBreakBefore: !isFirstOfSection });

export const section = (title: string): Paragraph => paragraph(title, REPORT_STYLE.section);

export const part = (title: string): Paragraph => paragraph(title, REPORT_STYLE.part);

/** What the office wrote, a paragraph each line; a dash where it wrote nothing. */
export function prose(text: string, keepNext = false): readonly Paragraph[] {
  const lines = filledLines(text);
  return (lines.length > 0 ? lines : ['–']).map((line) =>
    paragraph(line, REPORT_STYLE.prose, { keepNext }),
  );
}

/** Tables with their number and name above, counted through the report. */
export class Captions {
  private count = 0;

  table(name: string, table: Table): readonly FileChild[] {
    this.count += 1;
    return [paragraph(`Tabel ${this.count}. ${name}`, REPORT_STYLE.caption), table];
  }
}
