import { Anchor, Table, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { ATTENDANCE_STATUSES } from '../../domain/attendance/status';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { AttendanceRecap, RecapSession } from '../../domain/reports/attendance-recap';
import { expectedOf } from '../../domain/reports/recap-counts';
import type { StatusCounts } from '../../domain/reports/recap-tally';
import {
  SESSION_STATE_NAMES,
  sessionName,
  shareInPercent,
  topicsOf,
} from '../../domain/reports/recap-words';
import { type StatusTone, StatusWord } from '../../ui/StatusWord';
import { useActivity } from '../../workspace/activity';
import { Figure, StatusFigures, StatusHeads } from './StatusFigures';

const TONES: Readonly<Record<RecapSession['state'], StatusTone>> = {
  closed: 'done',
  open: 'going',
  'to-come': 'waiting',
  cancelled: 'warning',
};

/** The recap session by session; a row opens its daftar hadir. */
export function SessionTable({ recap }: { readonly recap: AttendanceRecap }) {
  const sum = (of: (session: RecapSession) => number) =>
    recap.sessions.reduce((total, session) => total + of(session), 0);
  return (
    <Table
      highlightOnHover
      stickyHeader
      stickyHeaderOffset={48}
      horizontalSpacing={8}
      mt={8}
      aria-label="Rekap sesi"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={128}>Sesi</Table.Th>
          <Table.Th>Mata pelatihan</Table.Th>
          <Table.Th ta="right">JP</Table.Th>
          <Table.Th w={132}>Keadaan</Table.Th>
          <StatusHeads />
          <Table.Th w={80} ta="right">
            Terlambat
          </Table.Th>
          <Table.Th w={72} ta="right" title="Pulang lebih awal">
            Pulang awal
          </Table.Th>
          <Table.Th w={76} ta="right">
            Hadir
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {recap.sessions.map((session) => (
          <SessionRow key={`${session.dayId}/${session.step}`} session={session} recap={recap} />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={2}>Seluruhnya</Table.Th>
          <Table.Th ta="right">{recap.jp.planned}</Table.Th>
          <Table.Td />
          <StatusFigures counts={recap.total.counts} isTotal />
          <Table.Th ta="right">{sum(({ late }) => late)}</Table.Th>
          <Table.Th ta="right">{sum(({ leftEarly }) => leftEarly)}</Table.Th>
          <Table.Th ta="right">{presentInPercent(recap.total.counts)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

const presentInPercent = (counts: StatusCounts): string =>
  shareInPercent({ jp: counts.H, of: expectedOf(counts) });

interface SessionRowProps {
  readonly session: RecapSession;
  readonly recap: AttendanceRecap;
}

function SessionRow({ session, recap }: SessionRowProps) {
  const { activityId } = useActivity();
  const navigate = useNavigate();
  const { state, counts } = session;
  const path = `/kegiatan/${activityId}/daftar-hadir/${session.dayId}/${session.step}`;
  const isHeld = state === 'open' || state === 'closed';
  return (
    <Table.Tr style={{ cursor: 'pointer' }} onClick={() => void navigate(path)}>
      <Table.Td>
        <Anchor
          component={Link}
          to={path}
          size="sm"
          fw={500}
          title={formatDate(session.date)}
          onClick={(event) => event.stopPropagation()}
        >
          {sessionName(session)}
        </Anchor>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {formatMinuteRange(session.startMinute, session.endMinute, recap.zone)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} title={topicsOf(session)}>
          {topicsOf(session) || '–'}
        </Text>
        {session.cancelReason ? (
          <Text size="xs" c="dimmed">
            Alasan: {session.cancelReason}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">{session.jp}</Table.Td>
      <Table.Td>
        <StatusWord tone={TONES[state]}>{SESSION_STATE_NAMES[state]}</StatusWord>
      </Table.Td>
      {isHeld ? (
        <>
          <StatusFigures counts={counts} />
          <Figure value={session.late} />
          <Figure value={session.leftEarly} />
          <Table.Td ta="right" fw={600}>
            {presentInPercent(counts)}
          </Table.Td>
        </>
      ) : (
        <Table.Td colSpan={ATTENDANCE_STATUSES.length + 4} ta="center" c="dimmed">
          –
        </Table.Td>
      )}
    </Table.Tr>
  );
}
