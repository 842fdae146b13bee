import { Alert, Button, Group, Loader, Stack, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { formatNumber } from '../../domain/format/number';
import { findingSentence } from '../../domain/history/finding-sentence';
import { headsOf, shortHash } from '../../domain/history/heads';
import type { LogEvent } from '../../domain/log/event';
import { type ChainCheck, useChainCheck } from './use-chain-check';

/** Whether the log is still what was recorded, and the code by which papers can be compared. */
export function ChainStatus({ events }: { readonly events: readonly LogEvent[] }) {
  const { check, again } = useChainCheck();
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" gap="lg">
        <Group gap="sm" wrap="nowrap" role="status" miw={0}>
          <Verdict check={check} />
        </Group>
        <Group gap="md" wrap="nowrap">
          <LogCode events={events} />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={again}
            disabled={check.status === 'checking'}
          >
            Periksa lagi
          </Button>
        </Group>
      </Group>
      {check.status === 'broken' ? (
        <Alert
          color="red"
          icon={<IconAlertTriangle />}
          title="Rantai catatan tidak utuh"
          role="alert"
        >
          {findingSentence(check.finding)} Tidak ada yang dihapus; catatan lain tetap dapat dibaca.
          Beri tahu pengelola aplikasi sebelum melanjutkan di laptop ini.
        </Alert>
      ) : null}
    </Stack>
  );
}

function Verdict({ check }: { readonly check: ChainCheck }) {
  switch (check.status) {
    case 'checking':
      return (
        <>
          <Loader size={18} aria-hidden />
          <Text size="sm" c="dimmed">
            Memeriksa rantai catatan
          </Text>
        </>
      );
    case 'whole':
      return (
        <>
          <IconShieldCheck size={20} color="var(--mantine-color-teal-6)" aria-hidden />
          <Text size="sm">
            Rantai catatan utuh:{' '}
            <Text span fw={600}>
              {formatNumber(check.count)} catatan
            </Text>
          </Text>
        </>
      );
    case 'broken':
      return (
        <>
          <IconAlertTriangle size={20} color="var(--mantine-color-red-6)" aria-hidden />
          <Text size="sm" fw={600}>
            Rantai catatan tidak utuh
          </Text>
        </>
      );
    case 'unreadable':
      return (
        <>
          <IconAlertTriangle size={20} color="var(--mantine-color-orange-6)" aria-hidden />
          <Text size="sm">
            Belum dapat diperiksa karena penyimpanan tidak terbaca. Data tidak disentuh; coba lagi.
          </Text>
        </>
      );
  }
}

/** One code for each laptop that recorded. */
function LogCode({ events }: { readonly events: readonly LogEvent[] }) {
  const heads = headsOf(events);
  return (
    <Tooltip
      multiline
      w={320}
      label="Dokumen memuat kode log pada kakinya. Ketik kode itu pada pencarian untuk menemukan tindakan terakhir sebelum dokumen dibuat."
    >
      <Text size="sm" c="dimmed" tabIndex={0}>
        Kode log{' '}
        {heads.map(({ deviceId, hash }, index) => (
          <Text span key={deviceId} c="var(--mantine-color-text)">
            {index > 0 ? ' · ' : ''}
            {shortHash(hash)}
          </Text>
        ))}
      </Text>
    </Tooltip>
  );
}
