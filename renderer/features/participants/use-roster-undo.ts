import { rosterActName } from '../../domain/people/roster-act-name';
import { ROSTER_SCOPE } from '../../domain/undo-scope';
import { useActivity } from '../../workspace/activity';
import { useScopeUndo } from '../../workspace/use-scope-undo';

/** Undo of what was done to the roster; plans and days have their own. */
export function useRosterUndo() {
  const { state } = useActivity();
  return useScopeUndo(ROSTER_SCOPE, (events) => rosterActName(state, events));
}
