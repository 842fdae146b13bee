import { Group, Kbd, Text } from '@mantine/core';

const KEYS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['Enter'], 'peserta berikutnya'],
  [['↑', '↓'], 'pindah baris'],
  [['Tab'], 'kolom berikutnya'],
  [['Esc'], 'kembalikan'],
  [['/'], 'cari nama, Enter untuk mengisi'],
];

/** The whole keyboard of the table of scores in one line. */
export function ScoreKeyHelp() {
  return (
    <Group gap="sm" wrap="nowrap" aria-label="Bantuan tombol" role="note">
      {KEYS.map(([names, meaning]) => (
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
