import { type FileChild, TableOfContents } from 'docx';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { gap } from '../layout/paragraph';
import type { SignatureBlock } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { chapter, prose } from './prose';

/** Kata pengantar, signed, and the table of contents. */
export function frontMatter(
  { texts }: TrainingReportView,
  block: SignatureBlock,
  width: number,
): readonly FileChild[] {
  return [
    chapter('Kata Pengantar', true),
    ...prose(texts.foreword, true),
    gap(14, true),
    signatureAtRight(block, width),
    // Not among its own entries, as it is no heading of the report's.
    tableOfContentsTitle(),
    // docx writes the entries from the headings, with the pages that its own layout finds.
    new TableOfContents('Daftar Isi', { headingStyleRange: '1-2' }),
  ];
}

const tableOfContentsTitle = () => chapter('Daftar Isi');
