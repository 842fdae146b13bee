import { Anchor, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { listInWords } from '../../domain/format/list';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import { overdueSessions } from '../../domain/reports/recap-session';
import { STANDINGS } from '../../domain/reports/recap-standing';
import { sessionName, shareInPercent } from '../../domain/reports/recap-words';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { StandingWord } from './StandingWord';

const MINUTE = 60_000;
/** So many are named, the others counted. */
const MOST_NAMED = 3;

/** The kegiatan in two lines: what was held, and how everybody stands. */
export function RecapSummary({ recap }: { readonly recap: AttendanceRecap }) {
  const { sessions, total, jp } = recap;
  const cancelled = sessions.filter(({ state }) => state === 'cancelled').length;
  const held = sessions.filter(({ state }) => state === 'open' || state === 'closed').length;
  const facts = [
    `${held} dari ${sessions.length - cancelled} sesi berlangsung`,
    ...(cancelled > 0 ? [`${cancelled} tidak dilaksanakan`] : []),
    `${jp.held} dari ${jp.planned} JP`,
    ...(total.held.of > 0 ? [`kehadiran ${shareInPercent(total.held)}`] : []),
  ];
  return (
    <>
      <Group justify="space-between" gap="4px 16px" mb={4}>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        <Group gap="md" role="group" aria-label="Jumlah menurut keterangan">
          {STANDINGS.filter((standing) => total.standings[standing] > 0).map((standing) => (
            <StandingWord key={standing} standing={standing} count={total.standings[standing]} />
          ))}
        </Group>
      </Group>
      <Overdue recap={recap} />
    </>
  );
}

function Overdue({ recap }: { readonly recap: AttendanceRecap }) {
  const { activityId } = useActivity();
  const overdue = overdueSessions(recap.sessions, useNow(MINUTE));
  const [first] = overdue;
  if (!first) return null;
  const named = overdue.slice(0, MOST_NAMED).map(sessionName);
  const rest = overdue.length - named.length;
  const names = listInWords(rest > 0 ? [...named, `${rest} sesi lain`] : named);
  return (
    <Group gap={6} wrap="nowrap" mb={4}>
      <IconAlertTriangle
        size={16}
        color="var(--mantine-color-orange-6)"
        aria-hidden
        style={{ flexShrink: 0 }}
      />
      <Text size="sm">
        {names} sudah lewat tanpa daftar hadir, jadi hasil akhir belum pasti.{' '}
        <Anchor
          component={Link}
          to={`/kegiatan/${activityId}/daftar-hadir/${first.dayId}/${first.step}`}
          size="sm"
          underline="always"
        >
          {overdue.length > 1 ? `Buka ${sessionName(first)}` : 'Isi atau batalkan'}
        </Anchor>
      </Text>
    </Group>
  );
}
