import { Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dayHintSentence, dayHints } from '../../domain/activity/day-hints';
import type { DayPlan } from '../../domain/activity/day-plan';
import { parseClock } from '../../domain/activity/parse-clock';
import { scheduleDay } from '../../domain/activity/schedule';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { minutesInWords } from '../../domain/format/duration';
import { formatNumber } from '../../domain/format/number';
import type { DaySummary } from '../../domain/summary';
import { DateField } from '../../ui/DateField';
import { ParsedField } from '../../ui/ParsedField';
import { useActivity } from '../../workspace/activity';

interface DayHeadProps {
  readonly plan: DayPlan;
  /** Days of other kegiatan on the same dates. */
  readonly others: readonly DaySummary[];
  readonly onChange: (plan: DayPlan) => void;
  readonly isArchived: boolean;
  /** What can be done with the day as a whole. */
  readonly actions: ReactNode;
}

/** When and where a day is, and what is unusual about it. */
export function DayHead({ plan, others, onChange, isArchived, actions }: DayHeadProps) {
  const { sop } = useActivity();
  const { endMinute, sopMinutes, wallClockMinutes, jp } = scheduleDay(plan, sop);
  const hints = isArchived ? [] : dayHints(plan, sop, others);
  return (
    <Stack gap="xs" pb="sm">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <DateField
          label="Tanggal"
          w={240}
          value={plan.date}
          onChange={(date) => onChange({ ...plan, date })}
          readOnly={isArchived}
          variant={isArchived ? 'filled' : 'default'}
        />
        <ParsedField
          label="Jam mulai"
          w={96}
          parse={parseClock}
          format={formatMinute}
          value={plan.startMinute}
          onChange={(startMinute) => onChange({ ...plan, startMinute })}
          readOnly={isArchived}
          variant={isArchived ? 'filled' : 'default'}
        />
        <TextInput
          label="Ruang"
          placeholder="Bila ada"
          flex={1}
          value={plan.room}
          onChange={(event) => onChange({ ...plan, room: event.currentTarget.value })}
          readOnly={isArchived}
          variant={isArchived ? 'filled' : 'default'}
        />
        {actions}
      </Group>
      <Text size="sm" c="dimmed">
        Selesai {formatMinute(endMinute)} · jumlah langkah {formatNumber(sopMinutes)} menit · lama
        sebenarnya {minutesInWords(wallClockMinutes)} · {jp} JP
      </Text>
      {isArchived ? (
        <Notice icon={<IconInfoCircle size={16} aria-hidden />}>
          {`${formatDate(plan.date)} sudah diarsipkan, sehingga jadwalnya tidak dapat diubah.`}
        </Notice>
      ) : null}
      {hints.map(dayHintSentence).map((sentence) => (
        <Notice
          key={sentence}
          icon={
            <IconAlertTriangle
              size={16}
              color="var(--mantine-color-orange-6)"
              style={{ flexShrink: 0 }}
              aria-hidden
            />
          }
        >
          {sentence}
        </Notice>
      ))}
    </Stack>
  );
}

function Notice({ icon, children }: { readonly icon: ReactNode; readonly children: string }) {
  return (
    <Group gap={6} wrap="nowrap">
      {icon}
      <Text size="sm">{children}</Text>
    </Group>
  );
}
