import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { countSheet } from '../../domain/attendance/counts';
import type { Session } from '../../domain/attendance/sessions';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import { formatClock } from '../../domain/format/clock';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

/** How the daftar hadir of a session stands, and the way there. */
export function SheetPanel({ session }: { readonly session: Session }) {
  const { activityId, details } = useActivity();
  const { day } = useRun();
  const sheet = day.sheets[session.step];
  const cancelled = day.cancelledSessions[session.step];
  return (
    <Stack component="section" gap="xs" aria-label={`Daftar hadir Sesi ${session.number}`}>
      <Text size="sm" fw={600}>
        Daftar hadir Sesi {session.number}
      </Text>
      <Text size="sm">
        {cancelled
          ? `Tidak dilaksanakan: ${cancelled.reason}`
          : sheet
            ? countsInWords(countSheet(sheet))
            : `Dibuka dengan sendirinya saat langkah ${session.step} dimulai.`}
      </Text>
      {sheet?.closed && !cancelled ? (
        <Text size="sm" c="dimmed">
          ditutup pukul {formatClock(sheet.closed.at, details.zone)}
        </Text>
      ) : null}
      <Button
        variant="default"
        component={Link}
        to={`/kegiatan/${activityId}/daftar-hadir/${day.plan.dayId}/${session.step}`}
        aria-keyshortcuts="Alt+H"
      >
        Buka daftar hadir
      </Button>
    </Stack>
  );
}

/** `38 hadir · 1 izin · 1 belum diisi`; a status that nobody has is left out. */
function countsInWords(counts: ReturnType<typeof countSheet>): string {
  if (counts.total === 0) return 'Belum ada peserta.';
  const statuses = ATTENDANCE_STATUSES.filter((status) => status === 'H' || counts[status] > 0).map(
    (status) => `${counts[status]} ${STATUS_NAMES[status].toLowerCase()}`,
  );
  return [...statuses, ...(counts.blank > 0 ? [`${counts.blank} belum diisi`] : [])].join(' · ');
}
