import { useMemo, useRef } from 'react';
import type { Group } from '../../domain/groups/group';
import { type DayState, findDay, type GroupResult } from '../../domain/state';
import { useActivity } from '../../workspace/activity';

type Written = Pick<GroupResult, 'result' | 'points'>;

/** What can be done to the groups of the day; each resolves to whether it stands as wanted now. */
export interface GroupActs {
  change(change: (groups: readonly Group[]) => readonly Group[]): Promise<boolean>;
  write(groupId: string, change: (former: Written) => Written): Promise<boolean>;
}

/**
 * All groups are recorded at once, so each change begins with what the former left: two quick ones
 * must not undo each other.
 */
export function useGroupActs(dayId: string): GroupActs {
  const { session, run } = useActivity();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    const afterLast = (act: (day: DayState) => ReturnType<typeof run>) => {
      const next = last.current.then(async () => {
        const day = findDay(session.getSnapshot().state, dayId);
        if (!day) return false;
        const outcome = await act(day);
        return (
          outcome.status === 'done' ||
          (outcome.status === 'refused' && outcome.refusal.code === 'nothing-to-do')
        );
      });
      // Whoever asked hears of a failure; the next change is made all the same.
      last.current = next.catch(() => undefined);
      return next;
    };
    return {
      change: (change) =>
        afterLast((day) =>
          run({ type: 'form-groups', dayId, groups: change(day.groups) }, ['nothing-to-do']),
        ),
      write: (groupId, change) =>
        afterLast((day) => {
          const { result = '', points } = day.groupResults[groupId] ?? {};
          const former = points === undefined ? { result } : { result, points };
          return run({ type: 'record-group-result', dayId, groupId, ...change(former) }, [
            'nothing-to-do',
          ]);
        }),
    };
  }, [session, run, dayId]);
}
