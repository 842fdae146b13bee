import type { EventPayloads } from '../events';
import { PAPER_TYPES } from '../papers/catalogue';
import { quoted } from './names';

export function fillingInPhrase({ kind }: EventPayloads['PaperFilledIn']): string {
  return `mengubah isian ${nameOf(kind)}`;
}

export function makingPhrase(made: readonly EventPayloads['PaperMade'][]): string {
  const [only] = made;
  if (!only || made.length > 1) return `membuat ${made.length} dokumen`;
  const { paperId, fileName, participantIds } = only;
  const [kind = ''] = paperId.split('/');
  const whom = participantIds ? ` untuk ${participantIds.length} peserta` : '';
  return `membuat ${nameOf(kind)}${whom}: ${quoted(fileName)}`;
}

/** A kind from a newer application has no name here. */
const nameOf = (kind: string): string =>
  PAPER_TYPES.find((type) => type.kind === kind)?.name ?? 'dokumen';
