import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { shortHash } from '../../domain/history/heads';
import { twips } from './page';
import { oneLine } from './text';

const SIZE = 16;

/**
 * What stands at the foot of every page: what it is and from which log, and which page of how many.
 *
 * @param textWidth mm between the margins
 */
export function footer(left: string, textWidth: number): Footer {
  const numbers = ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: [
          new TextRun({ text: oneLine(left), size: SIZE }),
          new TextRun({ children: ['\t', ...numbers], size: SIZE }),
        ],
      }),
    ],
  });
}

/** The same without numbers. */
export function plainFooter(left: string): Footer {
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text: oneLine(left), size: SIZE })] })],
  });
}

/** `Kode log 0123 4567 89ab cdef`: enough of the head to compare a page with the archive. */
export function logCode(head: string | undefined): string {
  return head ? `Kode log ${shortHash(head)}` : '';
}
