import { Button, Collapse, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { formatPlainDate } from '../../domain/format/date';
import type { Leaver } from '../../domain/people/leaving';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';

interface LeaverListProps {
  readonly leavers: readonly Leaver[];
  /** Open whatever was chosen: what is searched for may stand here. */
  readonly isAsked: boolean;
  readonly onOpen: (person: Participant) => void;
}

/** Who was taken out or replaced, folded away below those who take part. */
export function LeaverList({ leavers, isAsked, onOpen }: LeaverListProps) {
  const [isChosen, setChosen] = useState(false);
  if (leavers.length === 0) return null;
  const isOpen = isChosen || isAsked;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap={4} mt="md" align="flex-start" component="section" aria-label="Keluar atau diganti">
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<Icon size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        {leavers.length} keluar atau diganti
      </Button>
      <Collapse expanded={isOpen} w="100%">
        <Table
          layout="fixed"
          highlightOnHover
          verticalSpacing={6}
          horizontalSpacing={8}
          style={{ overflowWrap: 'anywhere' }}
          aria-label="Peserta yang keluar atau diganti"
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">Nama</Table.Th>
              <Table.Th w={176}>Sejak</Table.Th>
              <Table.Th w="26%">Digantikan oleh</Table.Th>
              <Table.Th>Alasan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {leavers.map(({ participant, date, reason, successor }) => (
              <Table.Tr
                key={participant.id}
                style={{ cursor: 'pointer' }}
                onClick={() => onOpen(participant)}
              >
                <Table.Td>
                  <UnstyledButton display="block" fz="sm" fw={500} lh="sm">
                    {fullName(participant)}
                  </UnstyledButton>
                  <Text size="xs" c="dimmed">
                    {participant.institution}
                  </Text>
                </Table.Td>
                <Table.Td>{formatPlainDate(date)}</Table.Td>
                <Table.Td>{successor ? fullName(successor) : '–'}</Table.Td>
                <Table.Td>{reason || '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </Stack>
  );
}
