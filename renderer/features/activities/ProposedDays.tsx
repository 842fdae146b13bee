import { Stack, Table, Text, Title } from '@mantine/core';
import { repeatedDate } from '../../domain/activity/dates';
import type { DayPlan } from '../../domain/activity/day-plan';
import { LATEST_END } from '../../domain/activity/propose-days';
import { scheduleDay } from '../../domain/activity/schedule';
import { formatMinute } from '../../domain/format/clock';
import type { Sop } from '../../domain/sop/sop';
import { DateField } from '../../ui/DateField';

interface ProposedDaysProps {
  /** By date. */
  readonly plans: readonly DayPlan[];
  readonly sop: Sop;
  readonly onDatesChange: (dates: readonly string[]) => void;
}

/** What the choices lead to: each day with its hours, its date still free to change. */
export function ProposedDays({ plans, sop, onDatesChange }: ProposedDaysProps) {
  const dates = plans.map(({ date }) => date);
  const repeated = repeatedDate(dates);
  return (
    <Stack gap="xs" component="section" aria-label="Hari pelatihan">
      <Title order={2}>Hari pelatihan</Title>
      <Text size="sm" c="dimmed">
        Registrasi dan Pre Test pada hari pertama, Post Test pada hari terakhir. Rinciannya dapat
        diubah nanti di Jadwal.
      </Text>
      <Table layout="fixed" verticalSpacing={4} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={44} pl={0}>
              Hari
            </Table.Th>
            <Table.Th>Tanggal</Table.Th>
            <Table.Th w={116}>Jam</Table.Th>
            <Table.Th w={40} pr={0} ta="right">
              JP
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plans.map((plan, index) => {
            const { startMinute, endMinute, jp } = scheduleDay(plan, sop);
            return (
              <Table.Tr key={plan.dayId}>
                <Table.Td pl={0}>{index + 1}</Table.Td>
                <Table.Td>
                  <DateField
                    aria-label={`Tanggal hari ${index + 1}`}
                    value={plan.date}
                    rightSection={null}
                    onChange={(date) => onDatesChange(dates.with(index, date).toSorted())}
                    error={plan.date === repeated ? 'Tanggal ini dipakai dua kali.' : undefined}
                  />
                </Table.Td>
                <Table.Td fw={endMinute > LATEST_END ? 600 : undefined}>
                  {formatMinute(startMinute)}–{formatMinute(endMinute)}
                </Table.Td>
                <Table.Td pr={0} ta="right">
                  {jp}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
