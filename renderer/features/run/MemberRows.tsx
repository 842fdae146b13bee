import { Box, Group, Select, Text } from '@mantine/core';
import { useRef } from 'react';
import { STATUS_NAMES } from '../../domain/attendance/status';
import { moveToGroup } from '../../domain/groups/change-groups';
import { absenceForGroups } from '../../domain/groups/group-members';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

const NONE = 'none';

interface MemberRowsProps {
  /** Undefined: people without a group. */
  readonly groupId: string | undefined;
  readonly members: readonly Participant[];
  /** Ids of those who left the kegiatan. */
  readonly left?: ReadonlySet<string>;
}

/** The people of a group, each with the group to go to. */
export function MemberRows({ groupId, members, left }: MemberRowsProps) {
  const { state, sop } = useActivity();
  const { day, groups: changes } = useRun();
  const box = useRef<HTMLDivElement>(null);
  const data = [
    ...day.groups.map((group) => ({ value: group.groupId, label: group.name })),
    { value: NONE, label: 'Tanpa kelompok' },
  ];
  const move = async (index: number, to: string) => {
    const person = members[index];
    const list = state.roster.map(({ participant }) => participant.id);
    if (!person || to === (groupId ?? NONE)) return;
    const isDone = await changes.change((all) =>
      moveToGroup(all, person.id, to === NONE ? undefined : to, list),
    );
    // The row is gone; the keyboard goes on with the one that took its place.
    const next = members[index + 1] ?? members[index - 1];
    if (isDone && next) {
      requestAnimationFrame(() =>
        box.current?.querySelector<HTMLElement>(`[data-person="${next.id}"]`)?.focus(),
      );
    }
  };
  return (
    <Box ref={box}>
      {members.map((person, index) => {
        const absence = absenceForGroups(day, sop, person.id);
        const remark = left?.has(person.id)
          ? 'mengundurkan diri'
          : absence && STATUS_NAMES[absence].toLowerCase();
        return (
          <Group key={person.id} justify="space-between" wrap="nowrap" gap="sm" py={3}>
            <div>
              <Text size="sm" lh={1.3}>
                {fullName(person)}
                {remark ? (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    ({remark})
                  </Text>
                ) : null}
              </Text>
              <Text size="xs" c="dimmed">
                {person.institution}
              </Text>
            </div>
            <Select
              size="xs"
              w={160}
              style={{ flexShrink: 0 }}
              data-person={person.id}
              aria-label={`Kelompok ${person.name}`}
              allowDeselect={false}
              data={data}
              value={groupId ?? NONE}
              onChange={(to) => void (to && move(index, to))}
            />
          </Group>
        );
      })}
    </Box>
  );
}
