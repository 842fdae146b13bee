import { canonicalize } from 'json-canonicalize';
import type { CommandOf } from '../commands';
import type { ActivityState } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

export function decideFillInPaper(
  state: ActivityState,
  { kind, fields }: CommandOf<'fill-in-paper'>,
  now: number,
): ActivityDecision {
  const tidy = Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, text.trim()] as const),
  );
  return canonicalize(tidy) === canonicalize(state.paperFields[kind] ?? {})
    ? refuse({ code: 'nothing-to-do' })
    : accept(draft('PaperFilledIn', { kind, fields: tidy }, now));
}

/** The files are already there: nothing can refuse them. */
export function decideReportPapers(
  { papers }: CommandOf<'report-papers'>,
  now: number,
): ActivityDecision {
  return papers.length === 0
    ? refuse({ code: 'nothing-to-do' })
    : accept(...papers.map((made) => draft('PaperMade', made, now)));
}
