import { Button, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';

interface NobodyFoundProps {
  readonly typed: string;
  /** Undefined where nobody can be added. */
  readonly onAdd: (() => void) | undefined;
}

/** What the daftar hadir shows when nobody on it is called as was typed. */
export function NobodyFound({ typed, onAdd }: NobodyFoundProps) {
  return (
    <Stack align="center" gap="sm" py="lg">
      <Text size="sm" c="dimmed" ta="center">
        Tidak ada nama yang cocok dengan “{typed.trim()}”. Tekan Esc untuk menghapus pencarian.
      </Text>
      {onAdd ? (
        <Button
          variant="default"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          Tambah “{typed.trim()}” di tempat
        </Button>
      ) : null}
    </Stack>
  );
}
