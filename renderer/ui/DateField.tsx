import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';

dayjs.extend(customParseFormat);

const SHOWN = 'dddd, D MMMM YYYY';

/** As people type dates in Indonesia, day first. */
const TYPED = [
  ...['D-M-YYYY', 'DD-MM-YYYY', 'D/M/YYYY', 'DD/MM/YYYY', 'D.M.YYYY', 'DD.MM.YYYY'],
  ...['D MMMM YYYY', 'DD MMMM YYYY', 'D MMM YYYY', 'YYYY-MM-DD', SHOWN],
];

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  /** Not called for what is no date: the field goes back to the last one. */
  readonly onChange: (date: string) => void;
}

/** A date, typed or picked from a calendar. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  return (
    <DateInput
      valueFormat={SHOWN}
      dateParser={(text) => {
        const date = dayjs(text.trim(), TYPED, 'id', true);
        return date.isValid() ? date.format('YYYY-MM-DD') : null;
      }}
      rightSection={<IconCalendar size={16} stroke={1.5} aria-hidden />}
      rightSectionPointerEvents="none"
      nextLabel="Bulan berikutnya"
      previousLabel="Bulan sebelumnya"
      {...props}
      value={value}
      onChange={(date) => {
        if (date) onChange(date);
      }}
    />
  );
}
