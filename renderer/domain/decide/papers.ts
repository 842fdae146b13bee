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
    Object.entries(fields)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return canonicalize(tidy) === canonicalize(state.paperFields[kind] ?? {})
    ? refuse({ code: 'nothing-to-do' })
    : accept(draft('PaperFilledIn', { kind, fields: tidy }, now));
}

/** The file is already there: nothing can refuse it. */
export function decideReportPaper(
  command: CommandOf<'report-paper'>,
  now: number,
): ActivityDecision {
  const { type: _type, ...made } = command;
  return accept(draft('PaperMade', made, now));
}
