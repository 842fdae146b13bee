import { Button, Stack, Text } from '@mantine/core';
import { addToSmallest } from '../../domain/groups/change-groups';
import { absenceForGroups, ungrouped } from '../../domain/groups/group-members';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { GroupLine } from './GroupLine';
import { useRun } from './run-context';

/** The groups while they work: who is where, and who came late. */
export function GroupList() {
  const { day } = useRun();
  return (
    <Stack gap={2}>
      {day.groups.map((group) => (
        <GroupLine key={group.groupId} group={group} />
      ))}
      <Ungrouped />
    </Stack>
  );
}

/** Whoever was not at the session is not missed. */
function Ungrouped() {
  const { state, sop } = useActivity();
  const { day, groups: changes, isReadOnly } = useRun();
  const without = ungrouped(state, day);
  const missed = without.filter(({ id }) => absenceForGroups(day, sop, id) === undefined);
  const absent = without.length - missed.length;
  const active = new Set(activeParticipants(state).map(({ id }) => id));
  const place = () =>
    void changes.change((groups) =>
      addToSmallest(
        groups,
        missed.map(({ id }) => id),
        state.roster.map(({ participant }) => participant.id),
        (id) => active.has(id),
      ),
    );
  if (without.length === 0) return null;
  return (
    <>
      <Text size="sm" c="dimmed" mt={4}>
        {[
          missed.length > 0 ? `${missed.length} peserta belum masuk kelompok` : '',
          absent > 0 ? `${absent} tidak hadir` : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Text>
      {missed.length > 0 && !isReadOnly ? (
        <Button variant="default" size="xs" onClick={place}>
          Masukkan ke kelompok terkecil
        </Button>
      ) : null}
    </>
  );
}
