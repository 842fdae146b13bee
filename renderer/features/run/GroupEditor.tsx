import { ActionIcon, Button, Group as Row, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { reorderGroup } from '../../domain/groups/change-groups';
import type { Group } from '../../domain/groups/group';
import { membersOf } from '../../domain/groups/group-members';
import { GrowingTextarea } from '../../ui/GrowingTextarea';
import { useActivity } from '../../workspace/activity';
import { MemberRows } from './MemberRows';
import { useRun } from './run-context';

/** One group: what it is called, when it presents, what it has to do, who is in it. */
export function GroupEditor({ group }: { readonly group: Group }) {
  const { state } = useActivity();
  const { day, groups: changes } = useRun();
  const { groupId, name, task } = group;
  const { groups } = day;
  const place = groups.findIndex((other) => other.groupId === groupId);
  const members = membersOf(state, group);

  const edit = (change: Partial<Group>) =>
    changes.change((all) =>
      all.map((other) => (other.groupId === groupId ? { ...other, ...change } : other)),
    );
  const move = (by: -1 | 1) => void changes.change((all) => reorderGroup(all, groupId, by));

  return (
    <Stack gap="sm">
      <Row align="flex-end" gap="xs" wrap="nowrap">
        <SavedField
          label="Nama kelompok"
          saved={name}
          onSave={(text) => edit({ name: text })}
          isLong={false}
        />
        <Text size="sm" c="dimmed" pb={8} style={{ whiteSpace: 'nowrap' }}>
          tampil ke-{place + 1}
        </Text>
        <ActionIcon.Group>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={`${name} tampil lebih awal`}
            aria-disabled={place === 0}
            onClick={() => move(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={`${name} tampil kemudian`}
            aria-disabled={place === groups.length - 1}
            onClick={() => move(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </ActionIcon.Group>
      </Row>
      <SavedField label="Tugas" saved={task} onSave={(text) => edit({ task: text })} isLong />
      {task !== '' && groups.some((other) => other.task !== task) ? (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => void changes.change((all) => all.map((other) => ({ ...other, task })))}
        >
          Pakai tugas ini untuk semua kelompok
        </Button>
      ) : null}
      {members.length === 0 ? (
        <Row gap="sm">
          <Text size="sm" c="dimmed">
            Belum ada anggota.
          </Text>
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              void changes.change((all) => all.filter((other) => other.groupId !== groupId))
            }
          >
            Hapus kelompok ini
          </Button>
        </Row>
      ) : (
        <MemberRows
          groupId={groupId}
          members={members.map(({ participant }) => participant)}
          left={new Set(members.flatMap((m) => (m.hasLeft ? [m.participant.id] : [])))}
        />
      )}
    </Stack>
  );
}

interface SavedFieldProps {
  readonly label: string;
  readonly saved: string;
  readonly onSave: (text: string) => Promise<boolean>;
  readonly isLong: boolean;
}

/** Kept when it is left, a short one also by Enter. */
function SavedField({ label, saved, onSave, isLong }: SavedFieldProps) {
  /** Undefined while what is saved stands there. */
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const save = async () => {
    if (typed === undefined) return;
    const isSaved = typed.trim() === saved || (await onSave(typed));
    setRefused(!isSaved);
    if (isSaved) setTyped((current) => (current === typed ? undefined : current));
  };
  const props = {
    label,
    value: typed ?? saved,
    error: isRefused ? 'Belum tersimpan.' : undefined,
    onBlur: () => void save(),
  };
  if (isLong) {
    return (
      <GrowingTextarea
        {...props}
        minRows={2}
        maxRows={5}
        placeholder="Kosong bila tugasnya cukup disampaikan di kelas"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
    );
  }
  return (
    <TextInput
      {...props}
      flex={1}
      autoComplete="off"
      maxLength={80}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
      }}
    />
  );
}
