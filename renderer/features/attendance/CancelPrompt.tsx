import { Stack, Text } from '@mantine/core';
import { ReasonPrompt } from '../../ui/ReasonPrompt';

interface CancelPromptProps {
  /** How many participants have a status already. */
  readonly markCount: number;
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a session did not take place. */
export function CancelPrompt({ markCount, onConfirm, onClose }: CancelPromptProps) {
  return (
    <ReasonPrompt
      title="Sesi tidak dilaksanakan"
      hint="Tercatat di riwayat dan laporan."
      confirm="Nyatakan tidak dilaksanakan"
      suggestions={REASONS}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text size="sm">
          Tidak seorang pun dihitung hadir atau tidak hadir pada sesi ini, dan daftar hadirnya tidak
          menahan arsip hari itu.
        </Text>
        {markCount > 0 ? (
          <Text size="sm">
            {markCount} peserta yang sudah diisi tetap tersimpan, tetapi tidak dihitung.
          </Text>
        ) : null}
      </Stack>
    </ReasonPrompt>
  );
}

const REASONS = [
  'Narasumber berhalangan hadir',
  'Waktu tidak mencukupi',
  'Ruangan tidak dapat dipakai',
  'Digabung dengan sesi lain',
];
