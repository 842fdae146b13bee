import { ActionIcon, Table, Text, UnstyledButton } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import { gradeText } from '../../domain/people/grade-text';
import { formatNip } from '../../domain/people/nip';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import type { OpenMenu } from './RowMenu';

interface ParticipantRowProps {
  readonly person: Participant;
  readonly index: number;
  readonly number: number | undefined;
  /** In whose place the person came. */
  readonly predecessor: Participant | undefined;
  /** Reached by the tabulator. */
  readonly isStop: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly onOpen: (person: Participant) => void;
  readonly onMenu: (menu: OpenMenu) => void;
  readonly onStop: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** One participant in the list: Enter or a click opens the form, the button at the end a menu. */
export const ParticipantRow = memo(function ParticipantRow(props: ParticipantRowProps) {
  const { person, index, number, predecessor, isStop, measure } = props;
  const { onOpen, onMenu, onStop, onKeyDown } = props;
  const name = fullName(person);
  return (
    <Table.Tr
      ref={measure}
      data-index={index}
      style={{ cursor: 'pointer' }}
      onClick={() => onOpen(person)}
    >
      <Table.Td ta="right" c="dimmed">
        {number}
      </Table.Td>
      <Table.Td>
        <UnstyledButton
          display="block"
          fz="sm"
          fw={500}
          lh="sm"
          tabIndex={isStop ? 0 : -1}
          onKeyDown={(event) => onKeyDown(event, index)}
          onFocus={() => onStop(index)}
        >
          {name}
        </UnstyledButton>
        {predecessor ? (
          <Text size="xs" c="dimmed">
            menggantikan {fullName(predecessor)}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatNip(person.nip) || '–'}</Table.Td>
      <Table.Td>{gradeText(person) || '–'}</Table.Td>
      <Table.Td>{person.position || '–'}</Table.Td>
      <Table.Td>{person.institution || '–'}</Table.Td>
      <Table.Td p={0}>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={isStop ? 0 : -1}
          aria-label={`Tindakan untuk nomor ${number}`}
          aria-haspopup="menu"
          onClick={(event) => {
            event.stopPropagation();
            onStop(index);
            onMenu({ person, rect: event.currentTarget.getBoundingClientRect() });
          }}
        >
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
});
