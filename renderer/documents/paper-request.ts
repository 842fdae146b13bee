import type { OfficeSettings, Signer } from '../domain/office/settings';
import { buildPaperView, type PaperSource } from '../domain/papers/paper-views';
import type { Paper } from '../domain/papers/papers-of';
import type { DocumentRequest } from './document-request';

export interface RequestSource extends PaperSource {
  readonly office: OfficeSettings;
  /** Who signs; the first signer of the settings without. */
  readonly signer: Signer | undefined;
}

/** All that the maker of a paper needs; undefined if its day or session is gone. */
export function paperRequest(paper: Paper, source: RequestSource): DocumentRequest | undefined {
  const { state, events, office, signer } = source;
  const { kind, name, day } = paper;
  const view = buildPaperView(kind, source, paper);
  if (!view || !state.details) return undefined;
  const { title, batch } = state.details;
  const date = day?.date ?? state.days.at(0)?.plan.date ?? '';
  const logHead = events.at(-1)?.hash;
  const options = { ...(signer ? { signer } : {}), ...(logHead ? { logHead } : {}) };
  const names = { date, paper: name, title, batch };
  // The view is of that kind: `buildPaperView` says so for each, TypeScript not for their union.
  return { kind, view, names, office, options } as DocumentRequest;
}
