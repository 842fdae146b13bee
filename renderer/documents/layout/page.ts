import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Paper } from '../../domain/office/settings';

export type Orientation = 'portrait' | 'landscape';

export interface Page {
  readonly properties: ISectionPropertiesOptions;
  /** Between the margins, in mm. */
  readonly textWidth: number;
}

/** Short and long edge in mm. F4 is the folio that Indonesian offices buy. */
const PAPERS: Record<Paper, readonly [number, number]> = { A4: [210, 297], F4: [215, 330] };

/** Mm; left leaves room for binder holes (Perka ANRI 2/2014 and the rules after it). */
const MARGINS = { top: 20, bottom: 25, left: 30, right: 20 } as const;

const FOOTER = 12;

export function pageOf(paper: Paper, orientation: Orientation): Page {
  const [short, long] = PAPERS[paper];
  const isLandscape = orientation === 'landscape';
  return {
    textWidth: (isLandscape ? long : short) - MARGINS.left - MARGINS.right,
    properties: {
      page: {
        // docx turns the sheet itself: width is always the short edge.
        size: {
          width: twips(short),
          height: twips(long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGINS.top),
          bottom: twips(MARGINS.bottom),
          left: twips(MARGINS.left),
          right: twips(MARGINS.right),
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
