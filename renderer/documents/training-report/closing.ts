import type { FileChild } from 'docx';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { gap } from '../layout/paragraph';
import type { SignatureBlock } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { chapter, prose, section } from './prose';

/** BAB V, with who answers for the report below it. */
export function closing(
  { texts }: TrainingReportView,
  block: SignatureBlock,
  width: number,
): readonly FileChild[] {
  return [
    chapter('BAB V Penutup'),
    section('A. Simpulan'),
    ...prose(texts.conclusion),
    section('B. Saran dan Tindak Lanjut'),
    ...prose(texts.suggestions, true),
    gap(14, true),
    signatureAtRight(block, width),
  ];
}
