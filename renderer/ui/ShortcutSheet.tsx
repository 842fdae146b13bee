import { Group, Kbd, Modal, Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useReturnFocus } from './use-return-focus';

export interface Shortcut {
  /** Each inner list is pressed together, e.g. `[['Ctrl', 'Z']]`; several lists are alternatives. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

interface ShortcutSheetProps {
  readonly shortcuts: readonly Shortcut[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Keys that every screen has. */
const EVERYWHERE: readonly Shortcut[] = [
  {
    keys: [['Ctrl', 'K']],
    does: 'Cari atau jalankan: tindakan, halaman, kegiatan, atau peserta',
  },
];

/** What the keyboard can do on a screen. */
export function ShortcutSheet({ shortcuts, opened, onClose }: ShortcutSheetProps) {
  useReturnFocus();
  return (
    <Modal opened={opened} onClose={onClose} title="Pintasan papan ketik" size="xl">
      <Table verticalSpacing={3}>
        <Table.Tbody>
          {[...shortcuts, ...EVERYWHERE].map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Td w={220}>
                <KeyNames keys={keys} />
              </Table.Td>
              <Table.Td>
                <Text size="sm">{does}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function KeyNames({ keys }: Pick<Shortcut, 'keys'>) {
  return (
    <Group gap={6}>
      {keys.map((together, index) => (
        <Fragment key={together.join('+')}>
          {index > 0 ? (
            <Text size="sm" c="dimmed">
              atau
            </Text>
          ) : null}
          <Group gap={4} wrap="nowrap">
            {together.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </Group>
        </Fragment>
      ))}
    </Group>
  );
}
