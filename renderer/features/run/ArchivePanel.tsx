import { Button, Stack, Text } from '@mantine/core';
import { archiveReadiness } from '../../domain/run/archive-readiness';
import { archiveRemarks } from '../../domain/run/archive-remarks';
import { useActivity } from '../../workspace/activity';
import { DayLacks } from './DayLacks';
import { useRun } from './run-context';
import { useDayWords } from './use-day-words';

/** Step 19: what the day still lacks, and the archive. */
export function ArchivePanel() {
  const { state, sop } = useActivity();
  const { day, ask, primary } = useRun();
  const called = useDayWords();
  const { blockers, gaps } = archiveReadiness(day, sop);
  const remarks = archiveRemarks(state, day, sop);
  return (
    <Stack component="section" gap="xs" aria-label={`Arsip ${called}`}>
      <Text size="sm" fw={600}>
        Arsip {called}
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
      {primary?.kind === 'archive' ? null : (
        <Button variant="default" onClick={() => ask({ kind: 'archive' })}>
          Arsipkan {called}
        </Button>
      )}
    </Stack>
  );
}
