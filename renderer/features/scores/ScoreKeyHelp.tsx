import { Group, Kbd, Text } from '@mantine/core';
import { memo } from 'react';

type Keys = readonly (readonly [keys: readonly string[], meaning: string])[];

const IN_LIST: Keys = [[['Enter'], 'peserta berikutnya']];

const IN_SEARCH: Keys = [[['Enter'], 'isi, lalu kembali ke pencarian']];

const ALWAYS: Keys = [
  [['↑', '↓'], 'pindah baris'],
  [['Tab'], 'kolom berikutnya'],
  [['Esc'], 'kembalikan'],
  [['/'], 'cari nama'],
];

/** The whole keyboard of the table of scores in one line. */
export const ScoreKeyHelp = memo(function ScoreKeyHelp(props: { readonly isFiltered: boolean }) {
  const keys = [...(props.isFiltered ? IN_SEARCH : IN_LIST), ...ALWAYS];
  return (
    <Group gap="sm" wrap="nowrap" aria-label="Bantuan tombol" role="note">
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
});
