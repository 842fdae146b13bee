import { Button, Group, Kbd, Text } from '@mantine/core';

/** Stands in the place of the key help while a signed list is copied. */
export function PaperBar({ onEnd }: { readonly onEnd: () => void }) {
  return (
    <Group gap="sm" wrap="nowrap" role="group" aria-label="Salin dari kertas">
      <Text size="xs">
        <b>Salin dari kertas.</b> Nomor, lalu <Kbd size="xs">Enter</Kbd> hadir atau{' '}
        <Kbd size="xs">i</Kbd> <Kbd size="xs">s</Kbd> <Kbd size="xs">t</Kbd> <Kbd size="xs">d</Kbd>{' '}
        izin, sakit, tanpa keterangan, dinas luar. Jam datang tidak dicatat.
      </Text>
      <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onEnd}>
        Selesai menyalin
      </Button>
    </Group>
  );
}
