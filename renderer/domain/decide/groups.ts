import type { CommandOf } from '../commands';
import type { Group } from '../groups/group';
import { hasPresented } from '../groups/group-work';
import type { Refusal } from '../refusal';
import { isPoints } from '../scores/points';
import { type ActivityState, type DayState, findParticipant } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

export function decideFormGroups(
  state: ActivityState,
  command: CommandOf<'form-groups'>,
  now: number,
): ActivityDecision {
  const { dayId } = command;
  const groups = command.groups.map((group) => ({
    ...group,
    name: group.name.trim(),
    task: group.task.trim(),
  }));
  return onOpenDay(state, dayId, (day) => {
    const problem = checkGroups(state, groups) ?? checkLeftOut(day, groups);
    if (problem) return refuse(problem);
    if (JSON.stringify(groups) === JSON.stringify(day.groups)) {
      return refuse({ code: 'nothing-to-do' });
    }
    return accept(draft('GroupsFormed', { dayId, groups }, now));
  });
}

export function decideGroupResult(
  state: ActivityState,
  command: CommandOf<'record-group-result'>,
  now: number,
): ActivityDecision {
  const { type: _type, dayId, groupId, points } = command;
  const result = command.result.trim();
  return onOpenDay(state, dayId, (day) => {
    const group = day.groups.find((candidate) => candidate.groupId === groupId);
    if (!group) return refuse({ code: 'group-missing' });
    if (points !== undefined && !isPoints(points)) {
      return refuse({ code: 'score-out-of-range', name: group.name });
    }
    const former = day.groupResults[groupId];
    if (result === (former?.result ?? '') && points === former?.points) {
      return refuse({ code: 'nothing-to-do' });
    }
    const graded = points === undefined ? {} : { points };
    return accept(draft('GroupResultRecorded', { dayId, groupId, result, ...graded }, now));
  });
}

function checkGroups(state: ActivityState, groups: readonly Group[]): Refusal | undefined {
  const names = new Set<string>();
  const grouped = new Set<string>();
  for (const { name, participantIds } of groups) {
    if (name === '') return { code: 'group-name-missing' };
    if (names.has(name.toLocaleLowerCase('id'))) return { code: 'group-name-taken', name };
    names.add(name.toLocaleLowerCase('id'));
    for (const id of participantIds) {
      const participant = findParticipant(state, id);
      if (!participant) return { code: 'participant-missing' };
      if (grouped.has(id)) return { code: 'person-in-two-groups', name: participant.name };
      grouped.add(id);
    }
  }
  return undefined;
}

/** What a group presented would have nobody to belong to. */
function checkLeftOut(day: DayState, groups: readonly Group[]): Refusal | undefined {
  const kept = new Set(groups.map(({ groupId }) => groupId));
  const lost = day.groups.find(
    ({ groupId }) => !kept.has(groupId) && hasPresented(day.groupResults[groupId]),
  );
  return lost && { code: 'group-has-result', name: lost.name };
}
