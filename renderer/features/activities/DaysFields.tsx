import { Grid, NumberInput, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { isWeekend, resizeDates, trainingDates } from '../../domain/activity/dates';
import { parseClock } from '../../domain/activity/parse-clock';
import { formatMinute } from '../../domain/format/clock';
import { formatWeekday } from '../../domain/format/date';
import { DateField } from '../../ui/DateField';
import { ParsedField } from '../../ui/ParsedField';

/** How the days of a new kegiatan are chosen, before they are planned. */
export interface DaysChoice {
  /** `YYYY-MM-DD`, at least one. */
  readonly dates: readonly string[];
  readonly skipsWeekends: boolean;
  /** Minutes after midnight. */
  readonly startMinute: number;
  readonly isFitted: boolean;
}

const MOST_DAYS = 30;

interface DaysFieldsProps {
  readonly choice: DaysChoice;
  readonly onChange: (choice: DaysChoice) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function DaysFields({ choice, onChange, today }: DaysFieldsProps) {
  const { dates, skipsWeekends, startMinute } = choice;
  const [first = today] = dates;
  const [isCountEmpty, setCountEmpty] = useState(false);
  const change = (changed: Partial<DaysChoice>) => onChange({ ...choice, ...changed });
  return (
    <Grid gap="md">
      <Grid.Col span={6}>
        <DateField
          label="Tanggal mulai"
          value={first}
          onChange={(date) => change({ dates: trainingDates(date, dates.length, skipsWeekends) })}
        />
      </Grid.Col>
      <Grid.Col span={3}>
        <NumberInput
          label="Jumlah hari"
          min={1}
          max={MOST_DAYS}
          clampBehavior="strict"
          allowDecimal={false}
          value={isCountEmpty ? '' : dates.length}
          onBlur={() => setCountEmpty(false)}
          onChange={(count) => {
            setCountEmpty(count === '');
            if (typeof count === 'number' && count >= 1) {
              change({ dates: resizeDates(dates, count, skipsWeekends) });
            }
          }}
        />
      </Grid.Col>
      <Grid.Col span={3}>
        <ParsedField
          label="Jam mulai"
          parse={parseClock}
          format={formatMinute}
          value={startMinute}
          onChange={(minute) => change({ startMinute: minute })}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <Switch
          label="Lewati Sabtu dan Minggu"
          checked={skipsWeekends}
          onChange={({ currentTarget: { checked } }) =>
            change({
              skipsWeekends: checked,
              dates: trainingDates(first, dates.length, checked),
            })
          }
        />
        {first < today ? (
          <Text size="sm" mt="xs">
            Tanggal mulai sudah lewat. Kegiatan tetap dapat dibuat, misalnya untuk mencatat
            pelatihan yang telah berjalan.
          </Text>
        ) : null}
        {skipsWeekends && isWeekend(first) ? (
          <Text size="sm" mt="xs">
            Tanggal mulai jatuh pada hari {formatWeekday(first)}; hari berikutnya mulai Senin.
          </Text>
        ) : null}
      </Grid.Col>
    </Grid>
  );
}
