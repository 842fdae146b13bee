import { Box, Button, Group, Modal, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ungrouped } from '../../domain/groups/group-members';
import { withNewGroup } from '../../domain/groups/make-groups';
import { undoTarget } from '../../domain/run/undo-target';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { GroupEditor } from './GroupEditor';
import { GroupSetup } from './GroupSetup';
import { MemberRows } from './MemberRows';
import classes from './run.module.css';
import { useRun } from './run-context';

/** What the right half of the dialog is about, beside a group by its id. */
const [WITHOUT, AGAIN] = ['without', 'again'];

/** Atur kelompok: names, tasks, order and people of the groups; each change is kept at once. */
export function GroupDialog({ onClose }: { readonly onClose: () => void }) {
  const { newId } = useWorkspace();
  const { state } = useActivity();
  const { day, groups: changes } = useRun();
  const [chosen, setChosen] = useState<string>();
  useReturnFocus();
  const { groups } = day;
  const without = ungrouped(state, day);
  const shown = chosen ?? groups[0]?.groupId ?? AGAIN;
  const group = groups.find(({ groupId }) => groupId === shown);

  const entry = (id: string, mark: string, name: string, count: number) => (
    <UnstyledButton
      key={id}
      className={classes.row ?? ''}
      mod={{ shown: id === shown }}
      aria-current={id === shown ? 'true' : undefined}
      onClick={() => setChosen(id)}
    >
      <span aria-hidden>{mark}</span>
      <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
      <span>{count} orang</span>
    </UnstyledButton>
  );
  const add = async () => {
    const id = newId();
    if (await changes.change((former) => withNewGroup(former, () => id))) setChosen(id);
  };

  return (
    <Modal opened onClose={onClose} title="Atur kelompok" size={860}>
      <Box className={classes.groupDialog ?? ''}>
        <Box component="nav" aria-label="Daftar kelompok" className={classes.groupNames ?? ''}>
          {groups.map(({ groupId, name, participantIds }, index) =>
            entry(groupId, `${index + 1}`, name, participantIds.length),
          )}
          {without.length > 0 ? entry(WITHOUT, '–', 'Tanpa kelompok', without.length) : null}
          <Group gap={4} mt="xs">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void add()}
            >
              Tambah kelompok
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => setChosen(AGAIN)}>
              Bagi ulang…
            </Button>
            <UndoGroups />
          </Group>
        </Box>
        <Box className={classes.groupPart ?? ''}>
          {group ? <GroupEditor key={group.groupId} group={group} /> : null}
          {shown === WITHOUT ? (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                Pilih kelompok untuk masing-masing peserta.
              </Text>
              <MemberRows groupId={undefined} members={without} />
            </>
          ) : null}
          {shown === AGAIN ? (
            <Box maw={320}>
              <Text size="sm" mb="sm">
                Semua peserta dibagi lagi; nama dan tugas kelompok dipertahankan. Dapat diurungkan.
              </Text>
              <GroupSetup onDone={() => setChosen(undefined)} />
            </Box>
          ) : null}
        </Box>
      </Box>
    </Modal>
  );
}

/** Takes back the last change to the groups; whatever else was done last is not this dialog's. */
function UndoGroups() {
  const { state, deviceId } = useActivity();
  const { day, acts } = useRun();
  const { act } = undoTarget(state, day.plan.dayId, deviceId);
  const isOfGroups = act?.types.includes('GroupsFormed') ?? false;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={!isOfGroups}
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      onClick={() => void acts.undo()}
    >
      Urungkan
    </Button>
  );
}
