import { Button, Group, Loader, Text } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import type { PaperMaker } from './use-paper-maker';

interface BundleButtonProps {
  readonly maker: PaperMaker;
  readonly label: string;
  readonly count: number;
  readonly onMake: () => void;
}

/** Makes several papers in one go; while it works it says how far it is, and can be stopped. */
export function BundleButton({ maker, label, count, onMake }: BundleButtonProps) {
  const { making, cancel } = maker;
  if (making && making.papers.length > 1) {
    return (
      <Group ml="auto" gap="sm" wrap="nowrap" h={36} role="status">
        <Loader size={16} aria-hidden />
        <Text size="sm">
          {making.isSaving
            ? 'Menyimpan'
            : `Menyusun ${making.done + 1} dari ${making.papers.length}`}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={cancel} disabled={making.isSaving}>
          Batal
        </Button>
      </Group>
    );
  }
  return (
    <Button
      ml="auto"
      style={{ flexShrink: 0 }}
      leftSection={<IconFileZip size={18} stroke={1.75} aria-hidden />}
      onClick={onMake}
      disabled={making !== undefined || count === 0}
    >
      {label}
    </Button>
  );
}
