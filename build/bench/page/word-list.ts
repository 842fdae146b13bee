import { unzipSync, zipSync } from 'fflate';
import type { DocumentRequest } from '../../../renderer/documents/document-request';
import { makeDocument } from '../../../renderer/documents/make-document';
import { EMPTY_OFFICE } from '../../../renderer/domain/office/settings';
import { interleave, type Rounds, type Samples, timeOf } from '../interleave';
import { fullSheet } from '../logs/full-sheet';

/** A filled daftar hadir made as the screens do, in a worker of its own, beside its bare zipping. */
export async function timeWordList(count: number, rounds: Rounds): Promise<Samples> {
  const request: DocumentRequest = {
    kind: 'attendance-filled',
    view: fullSheet(count),
    names: { date: '2026-11-24', paper: 'Daftar Hadir', title: 'Pelatihan', batch: '' },
    office: EMPTY_OFFICE,
  };
  const made = await makeDocument(request);
  if (made.status !== 'made') throw new Error('The list was not made');
  const parts = unzipSync(made.bytes);
  return interleave(
    rounds,
    timeOf(() => makeDocument(request)),
    timeOf(() => zipSync(parts, { level: 6 })),
  );
}
