import { inListOrder } from './divide-into-groups';
import type { Group } from './group';

/**
 * Puts one person into a group, out of whichever had it before.
 *
 * @param groupId undefined takes the person out of all groups
 * @param list everybody of the kegiatan in order, by which groups are ordered too
 */
export function moveToGroup(
  groups: readonly Group[],
  participantId: string,
  groupId: string | undefined,
  list: readonly string[],
): readonly Group[] {
  return groups.map((group) => {
    const has = group.participantIds.includes(participantId);
    if (group.groupId === groupId) {
      if (has) return group;
      const participantIds = inListOrder([...group.participantIds, participantId], list);
      return { ...group, participantIds };
    }
    if (!has) return group;
    return { ...group, participantIds: group.participantIds.filter((id) => id !== participantId) };
  });
}

/**
 * Puts people who came late into groups one by one, each into the smallest; of equal ones the first.
 *
 * @param counts who counts for the size of a group: who left the kegiatan does not
 */
export function addToSmallest(
  groups: readonly Group[],
  participantIds: readonly string[],
  list: readonly string[],
  counts: (participantId: string) => boolean,
): readonly Group[] {
  const sizeOf = (group: Group) => group.participantIds.filter(counts).length;
  return participantIds.reduce((changed, participantId) => {
    const [smallest] = changed.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    return smallest ? moveToGroup(changed, participantId, smallest.groupId, list) : changed;
  }, groups);
}

/** Earlier (-1) or later (1) in the order in which the groups present. */
export function reorderGroup(
  groups: readonly Group[],
  groupId: string,
  by: -1 | 1,
): readonly Group[] {
  const from = groups.findIndex((group) => group.groupId === groupId);
  const moved = groups[from];
  const to = from + by;
  if (!moved || to < 0 || to >= groups.length) return groups;
  return groups.toSpliced(from, 1).toSpliced(to, 0, moved);
}
