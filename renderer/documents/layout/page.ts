import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Paper } from '../../domain/office/settings';

export type Orientation = 'portrait' | 'landscape';

export interface Page {
  readonly properties: ISectionPropertiesOptions;
  /** Between the margins, in mm. */
  readonly textWidth: number;
  readonly textHeight: number;
}

/** Short and long edge in mm. F4 is the folio that Indonesian offices buy. */
const PAPERS: Record<Paper, readonly [number, number]> = { A4: [210, 297], F4: [215, 330] };

/** Mm; left leaves room for binder holes (Perka ANRI 2/2014 and the rules after it). */
const MARGINS = { top: 20, bottom: 25, left: 30, right: 20 } as const;

const FOOTER = 12;

type Margins = Readonly<Record<keyof typeof MARGINS, number>>;

/** @param margins mm; those of letters without */
export function pageOf(paper: Paper, orientation: Orientation, margins: Margins = MARGINS): Page {
  const [short, long] = PAPERS[paper];
  const isLandscape = orientation === 'landscape';
  return {
    textWidth: (isLandscape ? long : short) - margins.left - margins.right,
    textHeight: (isLandscape ? short : long) - margins.top - margins.bottom,
    properties: {
      page: {
        // docx turns the sheet itself: width is always the short edge.
        size: {
          width: twips(short),
          height: twips(long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(FOOTER),
          footer: twips(FOOTER),
        },
      },
    },
  };
}

/** Twentieths of a point, Word's unit of length. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}
