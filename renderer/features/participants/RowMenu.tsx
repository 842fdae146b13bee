import { Box, Menu } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import {
  IconCalendarMinus,
  IconFileText,
  IconPencil,
  IconUserMinus,
  IconUserShare,
} from '@tabler/icons-react';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';

/** What can be done with one participant. */
export interface ParticipantActs {
  readonly edit: (person: Participant) => void;
  readonly replace: (person: Participant) => void;
  readonly showRecord: (person: Participant) => void;
  readonly removeFrom: (person: Participant) => void;
  readonly remove: (person: Participant) => void;
}

export interface OpenMenu {
  readonly person: Participant;
  /** The button it belongs to, in the window. */
  readonly rect: Pick<DOMRect, 'top' | 'left' | 'width' | 'height'>;
}

interface RowMenuProps {
  readonly menu: OpenMenu;
  readonly acts: ParticipantActs;
  readonly onClose: () => void;
}

/** One menu for all rows: one in each of them would be drawn anew with every letter of a search. */
export function RowMenu({ menu: { person, rect }, acts, onClose }: RowMenuProps) {
  useWindowEvent('scroll', onClose);
  const { top, left, width, height } = rect;
  return (
    <Menu opened onClose={onClose} position="bottom-end" width={240} transitionProps={INSTANT}>
      <Menu.Target>
        <Box pos="fixed" top={top} left={left} w={width} h={height} style={BEHIND} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`Tindakan untuk ${fullName(person)}`}>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => acts.edit(person)}>
          Ubah data
        </Menu.Item>
        <Menu.Item leftSection={<IconUserShare size={16} />} onClick={() => acts.replace(person)}>
          Ganti peserta
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => acts.showRecord(person)}>
          Data orang ini
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCalendarMinus size={16} />}
          onClick={() => acts.removeFrom(person)}
        >
          Keluarkan mulai tanggal
        </Menu.Item>
        <Menu.Item leftSection={<IconUserMinus size={16} />} onClick={() => acts.remove(person)}>
          Keluarkan
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const INSTANT = { duration: 0 };
const BEHIND = { pointerEvents: 'none' } as const;
