import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconTableOptions } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { countSheet } from '../../domain/attendance/counts';
import { type Session, sessionsOf } from '../../domain/attendance/sessions';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { activeParticipants, type DayState } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';
import { StatusWord } from '../../ui/StatusWord';
import { useActivity } from '../../workspace/activity';
import { ExcuseButton } from './ExcuseButton';
import { SheetState } from './SheetState';
import { StaffLine } from './staff/StaffLine';

/** Every daftar hadir of the kegiatan, by day. */
export function SessionList() {
  const { activityId, state, sop } = useActivity();
  const days = state.days.map((day, index) => ({
    day,
    number: index + 1,
    sessions: sessionsOf(day.plan, sop),
  }));
  const open = days
    .flatMap(({ day, sessions }) => sessions.map((session) => ({ day, session })))
    .find(({ day, session }) => isOpen(day, session));

  if (days.every(({ sessions }) => sessions.length === 0)) {
    return (
      <EmptyState
        title="Belum ada sesi"
        action={
          <Button component={Link} to={`/kegiatan/${activityId}/jadwal`}>
            Susun jadwal
          </Button>
        }
      >
        Daftar hadir mengikuti jadwal: satu lembar untuk setiap langkah tanda tangan daftar hadir.
        Tambahkan hari atau langkah itu melalui Jadwal.
      </EmptyState>
    );
  }
  return (
    <>
      <Group justify="flex-end" gap="sm" mb="xs">
        {activeParticipants(state).length > 0 ? <ExcuseButton /> : null}
        <Button
          component={Link}
          to={`/kegiatan/${activityId}/daftar-hadir/rekap`}
          variant="default"
          leftSection={<IconTableOptions size={16} aria-hidden />}
        >
          Rekap
        </Button>
      </Group>
      <Table layout="fixed" highlightOnHover aria-label="Daftar hadir tiap sesi">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={72}>Sesi</Table.Th>
            <Table.Th w={152}>Waktu rencana</Table.Th>
            <Table.Th>Mata pelatihan</Table.Th>
            <Table.Th w={184}>Keadaan</Table.Th>
            <Table.Th w="23%">Kehadiran</Table.Th>
            <Table.Th w={84}>
              <VisuallyHidden>Buka</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        {days.map(({ day, number, sessions }) => (
          <Table.Tbody key={day.plan.dayId}>
            <DayHead day={day} number={number} />
            {sessions.map((session) => (
              <SessionRow
                key={session.step}
                day={day}
                session={session}
                isPrimary={session === open?.session}
              />
            ))}
            <StaffLine day={day} number={number} />
          </Table.Tbody>
        ))}
      </Table>
    </>
  );
}

function DayHead({ day, number }: { readonly day: DayState; readonly number: number }) {
  return (
    <Table.Tr>
      <Table.Th colSpan={6} scope="rowgroup" pt="lg">
        <Group gap="md">
          <Text span fw={600}>
            Hari {number} · {formatDate(day.plan.date)}
          </Text>
          {day.archived ? <StatusWord tone="done">Diarsipkan</StatusWord> : null}
        </Group>
      </Table.Th>
    </Table.Tr>
  );
}

interface SessionRowProps {
  readonly day: DayState;
  readonly session: Session;
  readonly isPrimary: boolean;
}

function SessionRow({ day, session, isPrimary }: SessionRowProps) {
  const { activityId, details, state } = useActivity();
  const navigate = useNavigate();
  const { dayId } = day.plan;
  const path = `/kegiatan/${activityId}/daftar-hadir/${dayId}/${session.step}`;
  const topics = session.lessons.map(({ topic }) => topic).filter((topic) => topic !== '');
  const label = isOpen(day, session) ? 'Isi' : 'Lihat';
  const dayNumber = state.days.indexOf(day) + 1;
  return (
    <Table.Tr onClick={() => void navigate(path)} style={{ cursor: 'pointer' }}>
      <Table.Td fw={500}>Sesi {session.number}</Table.Td>
      <Table.Td>{formatMinuteRange(session.startMinute, session.endMinute, details.zone)}</Table.Td>
      <Table.Td>{topics.join('; ') || '–'}</Table.Td>
      <Table.Td>
        <SheetState day={day} step={session.step} zone={details.zone} />
      </Table.Td>
      <Table.Td>
        <Attendance day={day} session={session} />
      </Table.Td>
      <Table.Td ta="right">
        <Button
          component={Link}
          to={path}
          size="xs"
          variant={isPrimary ? 'filled' : 'default'}
          aria-label={`${label} daftar hadir hari ${dayNumber} sesi ${session.number}`}
          onClick={(event) => event.stopPropagation()}
        >
          {label}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function Attendance({ day, session }: Pick<SessionRowProps, 'day' | 'session'>) {
  const cancelled = day.cancelledSessions[session.step];
  if (cancelled) {
    return (
      <Text size="sm" c="dimmed" lineClamp={2} title={cancelled.reason}>
        {cancelled.reason}
      </Text>
    );
  }
  const sheet = day.sheets[session.step];
  if (!sheet) {
    return (
      <Text size="sm" c="dimmed">
        –
      </Text>
    );
  }
  const { H, blank, total } = countSheet(sheet);
  const parts = [`${H} hadir`, `${total - H - blank} tidak hadir`];
  return (
    <Text size="sm">{[...parts, ...(blank > 0 ? [`${blank} belum diisi`] : [])].join(' · ')}</Text>
  );
}

const isOpen = (day: DayState, { step }: Session): boolean => {
  const sheet = day.sheets[step];
  const isHeld = !day.cancelledSessions[step];
  return sheet !== undefined && !sheet.closed && !day.archived && isHeld;
};
