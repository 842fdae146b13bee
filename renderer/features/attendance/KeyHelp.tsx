import { ActionIcon, Group, Kbd, Popover, Stack, Text } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useSmallWindow } from './use-small-window';

type Keys = readonly (readonly [keys: readonly string[], meaning: string])[];

const MARKING: Keys = [
  [['Enter'], 'hadir'],
  [['2'], 'izin'],
  [['3'], 'sakit'],
  [['4'], 'tanpa keterangan'],
  [['5'], 'dinas luar'],
  [['↑', '↓'], 'pilih baris'],
];

const LEAVING: Keys = [[['Alt', 'P'], 'pulang awal']];

const FILLING: Keys = [[['Ctrl', 'Enter'], 'isi yang belum']];

interface KeyHelpProps {
  readonly isClosed: boolean;
  /** Nobody asks when narasumber and panitia leave. */
  readonly withoutLeaving?: boolean;
}

/** The whole keyboard of a daftar hadir: one line where there is room, else behind a button. */
export function KeyHelp({ isClosed, withoutLeaving = false }: KeyHelpProps) {
  const isSmall = useSmallWindow();
  const keys = [
    ...MARKING,
    ...(withoutLeaving || isClosed ? [] : LEAVING),
    ...(isClosed ? [] : FILLING),
  ];
  const first = `${isClosed ? 'Sudah ditutup: perubahan memerlukan alasan. ' : ''}Ketik nama, lalu`;
  if (!isSmall) {
    return (
      <Group gap="4px var(--mantine-spacing-sm)" aria-label="Bantuan tombol" role="note">
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {first}
        </Text>
        {keys.map((key) => (
          <Key key={key[1]} of={key} />
        ))}
      </Group>
    );
  }
  return (
    <Popover position="bottom-end" shadow="md">
      <Popover.Target>
        <ActionIcon variant="default" size={26} aria-label="Bantuan tombol" title="Bantuan tombol">
          <IconKeyboard size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          <Text size="xs">{first}</Text>
          {keys.map((key) => (
            <Key key={key[1]} of={key} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Key({ of: [names, meaning] }: { readonly of: Keys[number] }) {
  return (
    <Group gap={4} wrap="nowrap">
      {names.map((name) => (
        <Kbd key={name} size="xs">
          {name}
        </Kbd>
      ))}
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {meaning}
      </Text>
    </Group>
  );
}
