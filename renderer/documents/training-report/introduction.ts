import type { FileChild } from 'docx';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { numberedLines } from '../layout/numbered-lines';
import { chapter, prose, section } from './prose';
import { REPORT_STYLE } from './report-styles';

/** BAB I: what the office writes. */
export function introduction({ texts }: TrainingReportView): readonly FileChild[] {
  return [
    chapter('BAB I Pendahuluan'),
    section('A. Latar Belakang'),
    ...prose(texts.background),
    section('B. Dasar Hukum'),
    ...numberedLines(texts.basis, { style: REPORT_STYLE.prose, after: 4 }),
    section('C. Maksud dan Tujuan'),
    ...prose(texts.purpose),
    section('D. Sasaran'),
    ...prose(texts.target),
    section('E. Hasil yang Diharapkan'),
    ...prose(texts.outcome),
  ];
}
