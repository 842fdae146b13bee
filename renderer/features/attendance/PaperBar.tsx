import { Button, Group, Kbd, Text } from '@mantine/core';
import { parseClock } from '../../domain/activity/parse-clock';
import { formatMinute } from '../../domain/format/clock';
import { ParsedField } from '../../ui/ParsedField';

interface PaperBarProps {
  /** Minutes after midnight that are recorded as the arrival of whoever is present. */
  readonly minute: number;
  readonly onMinute: (minute: number) => void;
  readonly onEnd: () => void;
}

/** Stands in the place of the key help while a signed list is copied. */
export function PaperBar({ minute, onMinute, onEnd }: PaperBarProps) {
  return (
    <Group gap="sm" wrap="nowrap" role="group" aria-label="Salin dari kertas">
      <Text size="xs">
        <b>Salin dari kertas.</b> Nomor, lalu <Kbd size="xs">Enter</Kbd> hadir atau{' '}
        <Kbd size="xs">i</Kbd> <Kbd size="xs">s</Kbd> <Kbd size="xs">t</Kbd> <Kbd size="xs">d</Kbd>{' '}
        izin, sakit, tanpa keterangan, dinas luar.
      </Text>
      <Group gap={6} wrap="nowrap">
        <Text size="xs" style={{ whiteSpace: 'nowrap' }} aria-hidden>
          Datang
        </Text>
        <ParsedField
          size="xs"
          w={64}
          aria-label="Jam datang yang dicatat"
          value={minute}
          parse={parseClock}
          format={formatMinute}
          onChange={onMinute}
        />
      </Group>
      <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onEnd}>
        Selesai menyalin
      </Button>
    </Group>
  );
}
