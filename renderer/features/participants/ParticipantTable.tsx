import { Table, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { useImperativeHandle, useState } from 'react';
import { gradeText } from '../../domain/people/grade-text';
import { formatNip } from '../../domain/people/nip';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { SpacerRow } from '../../ui/SpacerRow';
import { useWindowRows } from '../../ui/use-window-rows';
import { rowTarget } from './row-target';

/** Px of the application's header and of the head of the table. */
const COVERED_TOP = 48 + 36;

export interface ParticipantTableHandle {
  readonly focusRow: (index: number) => void;
}

interface ParticipantTableProps {
  readonly participants: readonly Participant[];
  /** Number in the whole list, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly onOpen: (participant: Participant) => void;
  readonly ref?: Ref<ParticipantTableHandle>;
}

/** The roster; arrows move between rows, Enter or a click opens one. */
export function ParticipantTable(props: ParticipantTableProps) {
  const { participants, numbers, onOpen, ref } = props;
  const [stop, setStop] = useState(0);
  const rows = useWindowRows({
    count: participants.length,
    rowHeight: 45,
    virtualAbove: 60,
    coveredTop: COVERED_TOP,
  });

  const focusRow = (index: number) => {
    if (index < 0 || index >= participants.length) return;
    setStop(index);
    rows.reveal(index);
    requestAnimationFrame(() => {
      rows.bodyRef.current
        ?.querySelector<HTMLElement>(`[data-index="${index}"] button`)
        ?.focus({ preventScroll: true });
    });
  };
  useImperativeHandle(ref, () => ({ focusRow }));

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const target = rowTarget(event.key, index, participants.length - 1);
    if (target === undefined) return;
    event.preventDefault();
    focusRow(target);
  };

  return (
    <Table
      layout="fixed"
      highlightOnHover
      verticalSpacing={6}
      horizontalSpacing={8}
      stickyHeader
      stickyHeaderOffset={48}
      style={{ overflowWrap: 'anywhere' }}
      aria-label="Peserta"
      aria-rowcount={participants.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={44} ta="right">
            No
          </Table.Th>
          <Table.Th w="22%">Nama</Table.Th>
          <Table.Th w={192}>NIP</Table.Th>
          <Table.Th w={160}>Pangkat/Gol.</Table.Th>
          <Table.Th w="17%">Jabatan</Table.Th>
          <Table.Th>Instansi</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={rows.bodyRef}>
        <SpacerRow height={rows.before} />
        {rows.indexes.map((index) => {
          const person = participants[index];
          if (!person) return null;
          return (
            <Table.Tr
              key={person.id}
              ref={rows.measure}
              data-index={index}
              style={{ cursor: 'pointer' }}
              onClick={() => onOpen(person)}
            >
              <Table.Td ta="right" c="dimmed">
                {numbers.get(person.id)}
              </Table.Td>
              <Table.Td>
                <UnstyledButton
                  display="block"
                  fz="sm"
                  fw={500}
                  lh="sm"
                  tabIndex={index === Math.min(stop, participants.length - 1) ? 0 : -1}
                  onKeyDown={(event) => onKeyDown(event, index)}
                  onFocus={() => setStop(index)}
                >
                  {fullName(person)}
                </UnstyledButton>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatNip(person.nip) || '–'}</Table.Td>
              <Table.Td>{gradeText(person) || '–'}</Table.Td>
              <Table.Td>{person.position || '–'}</Table.Td>
              <Table.Td>{person.institution || '–'}</Table.Td>
            </Table.Tr>
          );
        })}
        <SpacerRow height={rows.after} />
      </Table.Tbody>
    </Table>
  );
}
