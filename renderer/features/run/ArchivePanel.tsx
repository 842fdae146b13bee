import { Button, Stack, Text } from '@mantine/core';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { archiveReadiness } from '../../domain/run/archive-readiness';
import { archiveRemarks } from '../../domain/run/archive-remarks';
import { useActivity } from '../../workspace/activity';
import { DayLacks } from './DayLacks';
import { useRun } from './run-context';

/** Step 19: what the day still lacks, what to tell the class, and the archive. */
export function ArchivePanel() {
  const { state, sop, details } = useActivity();
  const { day, ask, primary } = useRun();
  const { blockers, gaps } = archiveReadiness(day, sop);
  const remarks = archiveRemarks(state, day, sop);
  const next = state.days.find(({ plan }) => plan.date > day.plan.date)?.plan;
  return (
    <Stack component="section" gap="xs" aria-label="Arsip hari ini">
      <Text size="sm" fw={600}>
        Arsip hari ini
      </Text>
      {blockers.length + gaps.length === 0 ? (
        <Text size="sm">
          {remarks.length === 0
            ? 'Semua sudah lengkap.'
            : `Langkah dan daftar hadir sudah lengkap; ${remarks.join(' dan ')}.`}
        </Text>
      ) : (
        <>
          <Text size="sm">Yang belum lengkap:</Text>
          <DayLacks blockers={blockers} gaps={gaps} />
        </>
      )}
      <Text size="sm" c="dimmed">
        {next
          ? `Hari berikutnya: ${formatDate(next.date)} pukul ${formatMinute(next.startMinute)} ${details.zone}.`
          : 'Ini hari terakhir kegiatan.'}
      </Text>
      {primary?.kind === 'archive' ? null : (
        <Button variant="default" onClick={() => ask({ kind: 'archive' })}>
          Arsipkan hari ini
        </Button>
      )}
    </Stack>
  );
}
