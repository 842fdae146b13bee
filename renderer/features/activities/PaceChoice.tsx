import { Group, Radio, Stack, Text } from '@mantine/core';
import { LATEST_END } from '../../domain/activity/propose-days';
import type { DaySchedule } from '../../domain/activity/schedule';
import { formatMinute } from '../../domain/format/clock';
import { minutesInWords } from '../../domain/format/duration';
import { formatNumber } from '../../domain/format/number';

interface PaceChoiceProps {
  readonly isFitted: boolean;
  readonly onChange: (isFitted: boolean) => void;
  /** The longest day of each choice. */
  readonly fitted: DaySchedule;
  readonly standard: DaySchedule;
}

/** The mutu baku fills no day that ends in time: which of both the office keeps is its choice. */
export function PaceChoice({ isFitted, onChange, fitted, standard }: PaceChoiceProps) {
  return (
    <Radio.Group
      label="Waktu tiap langkah"
      value={isFitted ? 'fitted' : 'standard'}
      onChange={(pace) => onChange(pace === 'fitted')}
    >
      <Stack gap="xs" mt={4}>
        <Pace
          value="fitted"
          title={`Padatkan agar selesai ${formatMinute(LATEST_END)}`}
          description={
            fitted.endMinute > LATEST_END
              ? 'Paparan dan tugas kelompok dipersingkat, tetapi jam mulai terlalu siang.'
              : 'Paparan dan tugas kelompok dipersingkat; Ishoma hari Jumat 90 menit.'
          }
          longest={fitted}
        />
        <Pace
          value="standard"
          title="Menurut mutu baku"
          description="Waktu setiap langkah persis seperti tabel SOP."
          longest={standard}
        />
      </Stack>
    </Radio.Group>
  );
}

interface PaceProps {
  readonly value: string;
  readonly title: string;
  readonly description: string;
  readonly longest: DaySchedule;
}

function Pace({ value, title, description, longest }: PaceProps) {
  const { startMinute, endMinute, sopMinutes, wallClockMinutes } = longest;
  return (
    <Radio.Card value={value} p="sm" aria-label={title}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator />
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm">{description}</Text>
          <Text size="sm" c="dimmed">
            Hari terpanjang {formatMinute(startMinute)}–{formatMinute(endMinute)} · jumlah langkah{' '}
            {formatNumber(sopMinutes)} menit · lama {minutesInWords(wallClockMinutes)}
          </Text>
        </Stack>
      </Group>
    </Radio.Card>
  );
}
