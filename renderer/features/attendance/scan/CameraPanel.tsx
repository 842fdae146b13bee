import { Affix, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { CameraReader } from '../../../ui/scan/CameraReader';
import { useReturnFocus } from '../../../ui/use-return-focus';
import type { LatestScan } from './use-sheet-scanner';

interface CameraPanelProps {
  readonly latest: LatestScan | undefined;
  readonly onRead: (code: string) => void;
  readonly onClose: () => void;
}

/** Stands over the corner of the sheet: who comes holds a card in front of the camera. */
export function CameraPanel({ latest, onRead, onClose }: CameraPanelProps) {
  useReturnFocus();
  return (
    <Affix position={{ bottom: 16, right: 16 }} zIndex={150}>
      <Paper
        component="section"
        aria-label="Pindai dengan kamera"
        withBorder
        shadow="md"
        p="sm"
        w={292}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      >
        <Stack gap="xs">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" fw={600}>
              Pindai dengan kamera
            </Text>
            <CloseButton size="sm" autoFocus aria-label="Tutup kamera" onClick={onClose} />
          </Group>
          <CameraReader onRead={onRead} />
          <Told latest={latest} />
        </Stack>
      </Paper>
    </Affix>
  );
}

const LOOKS = {
  present: { icon: IconCheck, color: 'var(--mantine-color-teal-6)' },
  already: { icon: IconInfoCircle, color: 'var(--mantine-color-dimmed)' },
  trouble: { icon: IconAlertTriangle, color: 'var(--mantine-color-orange-6)' },
} as const;

/** The same as in the toolbar: who holds the card looks here. */
function Told({ latest }: Pick<CameraPanelProps, 'latest'>) {
  if (!latest) {
    return (
      <Text size="sm" c="dimmed">
        Hadapkan kode QR pada kartu ke kamera, kira-kira sejengkal.
      </Text>
    );
  }
  const { icon: Icon, color } = LOOKS[latest.kind];
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Icon size={18} color={color} aria-hidden style={{ flexShrink: 0, marginTop: 1 }} />
      <Text size="sm" fw={latest.kind === 'present' ? 600 : 400}>
        {latest.sentence}
      </Text>
    </Group>
  );
}
