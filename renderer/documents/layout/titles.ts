import type { Paragraph } from 'docx';
import { batchAndYear } from './batch-and-year';
import { type ParagraphLook, paragraph } from './paragraph';
import { STYLE } from './styles';
import { inCapitals } from './text';

export interface TrainingNames {
  /** Nama pelatihan. */
  readonly title: string;
  readonly batch: string;
  /** `YYYY-MM-DD`; its year stands in the title. */
  readonly date: string;
}

/**
 * The kind of paper, the training, and `ANGKATAN II TAHUN 2026`, all centred.
 *
 * @param look of the first line
 */
export function titles(
  kind: string,
  names: TrainingNames,
  look: ParagraphLook = {},
): readonly Paragraph[] {
  return [
    paragraph(inCapitals(kind), STYLE.title, look),
    paragraph(inCapitals(names.title), STYLE.title),
    paragraph(batchAndYear(names.batch, names.date).toLocaleUpperCase('id-ID'), STYLE.title, {
      spacing: { after: 200 },
    }),
  ];
}
