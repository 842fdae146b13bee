import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { LatestScan } from './use-sheet-scanner';

interface ScanNoticeProps {
  readonly latest: LatestScan | undefined;
  readonly onClose: () => void;
}

/** Says why the last scan marked nobody, until the next one does or it is closed. */
export function ScanNotice({ latest, onClose }: ScanNoticeProps) {
  if (latest?.kind !== 'trouble') return null;
  return (
    <Alert
      color="orange"
      variant="light"
      py={8}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel="Tutup pesan pindai"
      onClose={onClose}
    >
      {latest.sentence}
    </Alert>
  );
}
