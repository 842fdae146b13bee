import { Group, Kbd, Text } from '@mantine/core';

type Keys = readonly (readonly [keys: readonly string[], meaning: string])[];

const MARKING: Keys = [
  [['Enter'], 'hadir'],
  [['2'], 'izin'],
  [['3'], 'sakit'],
  [['4'], 'tanpa keterangan'],
  [['5'], 'dinas luar'],
  [['↑', '↓'], 'pilih baris'],
];

const FILLING: Keys = [[['Ctrl', 'Enter'], 'isi yang belum']];

const ENDING: Keys = [[['Esc'], 'hapus pencarian']];

/** The whole keyboard of the daftar hadir in one line. */
export function KeyHelp({ isClosed }: { readonly isClosed: boolean }) {
  const keys = [...MARKING, ...(isClosed ? [] : FILLING), ...ENDING];
  return (
    <Group gap="4px var(--mantine-spacing-sm)" aria-label="Bantuan tombol" role="note">
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {isClosed ? 'Sudah ditutup: perubahan memerlukan alasan.' : ''} Ketik nama, lalu
      </Text>
      {keys.map(([names, meaning]) => (
        <Group key={meaning} gap={4} wrap="nowrap">
          {names.map((name) => (
            <Kbd key={name} size="xs">
              {name}
            </Kbd>
          ))}
          <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {meaning}
          </Text>
        </Group>
      ))}
    </Group>
  );
}
