import type { Group } from './group';

/** What is taken over from a group that was there before. */
type Former = Pick<Group, 'name' | 'task'>;

/**
 * Groups for the command `form-groups`. Where the day has groups already, the new ones take over
 * their names and tasks by place; they are other groups all the same.
 *
 * @param divided ids of the participants, group by group
 */
export function makeGroups(
  divided: readonly (readonly string[])[],
  former: readonly Former[],
  newId: () => string,
): readonly Group[] {
  const kept = new Set(former.slice(0, divided.length).map(({ name }) => key(name)));
  const free = freeNames(kept);
  const shared = sharedTask(former);
  return divided.map((participantIds, index) => ({
    groupId: newId(),
    name: former[index]?.name ?? free(),
    participantIds,
    task: former[index]?.task ?? shared,
  }));
}

/** One more group without anybody in it, at the end. */
export function withNewGroup(groups: readonly Group[], newId: () => string): readonly Group[] {
  const name = freeNames(new Set(groups.map((group) => key(group.name))), groups.length + 1)();
  return [...groups, { groupId: newId(), name, participantIds: [], task: sharedTask(groups) }];
}

/** The task that all groups have; empty where they differ or there are none. */
export function sharedTask(groups: readonly Former[]): string {
  const [first] = groups;
  return first && groups.every(({ task }) => task === first.task) ? first.task : '';
}

const key = (name: string): string => name.toLocaleLowerCase('id');

/** `Kelompok 1`, `Kelompok 2` and so on, without those that are taken. */
function freeNames(taken: ReadonlySet<string>, from = 1): () => string {
  let number = from - 1;
  return () => {
    do number += 1;
    while (taken.has(key(`Kelompok ${number}`)));
    return `Kelompok ${number}`;
  };
}
