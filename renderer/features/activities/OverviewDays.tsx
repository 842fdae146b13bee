import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { DAY_STATUS_NAMES } from '../../domain/activity/status-names';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { recapSessions, type SessionRecap } from '../../domain/reports/session-recap';
import { type DayState, runOf } from '../../domain/state';
import { summarizeDays } from '../../domain/summarize';
import { StatusWord } from '../../ui/StatusWord';
import { useActivity } from '../../workspace/activity';

const TONES = { planned: 'waiting', running: 'going', archived: 'done' } as const;

/** The days of the kegiatan, each with how far it is and who was there. */
export function OverviewDays() {
  const { activityId, state, sop } = useActivity();
  const summaries = summarizeDays(activityId, state);
  return (
    <Stack gap="xs" component="section" aria-label="Hari">
      <Title order={2}>Hari</Title>
      {state.days.length === 0 ? <Text c="dimmed">Belum ada hari.</Text> : null}
      <Table layout="fixed">
        <Table.Tbody>
          {state.days.map((day, index) => {
            const summary = summaries[index];
            if (!summary) return null;
            const { dayId, number, date, startMinute, endMinute, status } = summary;
            return (
              <Table.Tr key={dayId}>
                <Table.Td w={204} pl={0}>
                  <Anchor
                    component={Link}
                    to={`/kegiatan/${activityId}/pelaksanaan/${dayId}`}
                    size="sm"
                  >
                    Hari {number}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {formatDate(date)}
                  </Text>
                </Table.Td>
                <Table.Td w={152}>
                  {formatMinute(startMinute)}–{formatMinute(endMinute)}
                  <Text size="sm" c="dimmed">
                    {stepsInWords(day)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {recapSessions(state, day, sop).map((recap) => (
                    <Text key={recap.session.step} size="sm">
                      {sessionInWords(recap)}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td w={128} pr={0}>
                  <StatusWord tone={TONES[status]}>{DAY_STATUS_NAMES[status]}</StatusWord>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function stepsInWords(day: DayState): string {
  const { steps } = day.plan;
  const done = steps.filter(({ step }) =>
    ['finished', 'skipped'].includes(runOf(day, step).status),
  ).length;
  return done > 0 ? `${done} dari ${steps.length} langkah` : `${steps.length} langkah`;
}

function sessionInWords({ session, sheetState, counts }: SessionRecap): string {
  const name = `Sesi ${session.number}`;
  if (sheetState === 'cancelled') return `${name}: tidak dilaksanakan`;
  if (!counts) return `${name}: belum dibuka`;
  const present = `${name}: ${counts.H} dari ${counts.total} hadir`;
  return sheetState === 'open' ? `${present}, terbuka` : present;
}
