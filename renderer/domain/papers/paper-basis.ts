import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { EventPayloads } from '../events';
import { activeParticipants, type MadePaper } from '../state';
import { PAPER_TYPES } from './catalogue';
import { buildPaperView, type PaperSource } from './paper-views';
import type { Paper } from './papers-of';

/**
 * What a paper printed, as 16 hex digits: the same digits as of the same instant mean that the log
 * still says the same. Kop and signers are not in it; they are no data of the kegiatan.
 *
 * @returns empty if the paper's day or session is gone
 */
export function paperBasis(paper: Paper, source: PaperSource): string {
  const view = buildPaperView(paper.kind, source, paper);
  if (!view) return '';
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(view)))).slice(0, 16);
}

/** What the log keeps of a file that holds the paper for everybody. */
export function madePaper(
  paper: Paper,
  fileName: string,
  source: PaperSource,
): EventPayloads['PaperMade'] {
  const { id: paperId, kind } = paper;
  const isHandedOut = PAPER_TYPES.find((type) => type.kind === kind)?.isHandedOut === true;
  return {
    paperId,
    fileName,
    basis: paperBasis(paper, source),
    asOf: source.now,
    ...(isHandedOut
      ? { participantIds: activeParticipants(source.state).map(({ id }) => id) }
      : {}),
  };
}

/** Whether the log says something else by now than what the file printed. */
export function hasChangedSince(
  paper: Paper,
  { basis, asOf }: MadePaper,
  source: Omit<PaperSource, 'now'>,
): boolean {
  return paperBasis(paper, { ...source, now: asOf }) !== basis;
}
