import { Footer, ImageRun, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { shortHash } from '../../domain/history/heads';
import { twips } from './page';
import { qrPicture } from './qr-picture';
import { oneLine } from './text';

const SIZE = 16;

/** Mm of the code, its white rim included: read by a phone, and lower than the margin below. */
const CODE_SIDE = 12;
const PIXELS_PER_MM = 96 / 25.4;

/**
 * What stands at the foot of every page: what it is and from which log, and which page of how many.
 *
 * @param textWidth mm between the margins
 * @param head of the log, whole, as a QR code beside it: for papers that an archive must answer for
 */
export function footer(left: string, textWidth: number, head?: string): Footer {
  const numbers = ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES];
  const room = textWidth - (head ? CODE_SIDE + 2 : 0);
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.RIGHT, position: twips(room) },
          ...(head ? [{ type: TabStopType.RIGHT, position: twips(textWidth) }] : []),
        ],
        children: [
          new TextRun({ text: oneLine(left), size: SIZE }),
          new TextRun({ children: ['\t', ...numbers, ...(head ? ['\t'] : [])], size: SIZE }),
          ...(head ? [headCode(head)] : []),
        ],
      }),
    ],
  });
}

function headCode(head: string): ImageRun {
  const side = Math.round(CODE_SIDE * PIXELS_PER_MM);
  return new ImageRun({
    type: 'png',
    data: qrPicture(head.toUpperCase()),
    transformation: { width: side, height: side },
    // A fixed id: docx would count on from the document before.
    altText: {
      id: '9000',
      name: 'Kode QR log',
      title: 'Kode QR log',
      description: `Kepala log ${head}`,
    },
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
