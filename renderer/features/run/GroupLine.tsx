import { Box, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Group } from '../../domain/groups/group';
import { membersOf } from '../../domain/groups/group-members';
import { fullName } from '../../domain/people/personal-name';
import { useActivity } from '../../workspace/activity';
import classes from './run.module.css';

interface GroupLineProps {
  readonly group: Group;
  /** Behind the name, where the task is no longer what matters. */
  readonly sign?: ReactNode;
}

/** A group in one line; opened, its task and its people. */
export function GroupLine({ group, sign }: GroupLineProps) {
  const { state } = useActivity();
  const [isOpen, setOpen] = useState(false);
  const members = membersOf(state, group);
  const count = members.filter(({ hasLeft }) => !hasLeft).length;
  return (
    <Box>
      <UnstyledButton
        className={classes.groupLine ?? ''}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight
          size={16}
          aria-hidden
          style={{ flexShrink: 0, transform: isOpen ? 'rotate(90deg)' : undefined }}
        />
        <Text span size="sm" fw={600} flex={1} miw={0} style={{ overflowWrap: 'anywhere' }}>
          {group.name} {sign}
        </Text>
        <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {count} orang
        </Text>
      </UnstyledButton>
      {group.task && !isOpen && !sign ? (
        <Text size="xs" c="dimmed" pl={24} lineClamp={1}>
          {group.task}
        </Text>
      ) : null}
      {isOpen ? (
        <Box pl={24} pb={6}>
          {group.task ? (
            <Text size="sm" mb={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              Tugas: {group.task}
            </Text>
          ) : null}
          {members.length === 0 ? (
            <Text size="sm" c="dimmed">
              Belum ada anggota.
            </Text>
          ) : null}
          {members.map(({ participant, hasLeft }) => (
            <Text key={participant.id} size="sm" {...(hasLeft ? { c: 'dimmed' } : {})}>
              {fullName(participant)}
              {hasLeft ? ' (mengundurkan diri)' : ''}
            </Text>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
