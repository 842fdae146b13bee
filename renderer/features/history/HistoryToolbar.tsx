import { Group, Select, Text } from '@mantine/core';
import { formatWeekday } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { HistoryFilter } from '../../domain/history/filter';
import { HISTORY_KIND_NAMES, HISTORY_KINDS } from '../../domain/history/kinds';
import type { DayState } from '../../domain/state';
import { SearchField } from '../../ui/SearchField';

interface HistoryToolbarProps {
  readonly days: readonly DayState[];
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
  readonly shown: number;
  readonly total: number;
}

const KINDS = [
  ...HISTORY_KINDS.map((kind) => ({ value: kind, label: HISTORY_KIND_NAMES[kind] })),
  { value: 'changes' as const, label: 'Koreksi dan pembatalan' },
];

export function HistoryToolbar({ days, filter, onChange, shown, total }: HistoryToolbarProps) {
  const dayOptions = [
    ...days.map(({ plan }, index) => ({
      value: plan.dayId,
      label: `Hari ${index + 1}, ${formatWeekday(plan.date)}`,
    })),
    { value: 'activity', label: 'Di luar hari pelaksanaan' },
  ];
  return (
    <Group gap="sm" wrap="nowrap">
      <SearchField
        label="Cari nama, tindakan, alasan, atau kode log"
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
        width={400}
      />
      <Select
        aria-label="Hari"
        placeholder="Semua hari"
        data={dayOptions}
        value={filter.day ?? null}
        onChange={(day) => onChange({ ...filter, day: day ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Tampilkan semua hari' }}
        w={208}
      />
      <Select
        aria-label="Jenis tindakan"
        placeholder="Semua jenis"
        data={KINDS}
        value={filter.kind ?? null}
        onChange={(value) =>
          onChange({ ...filter, kind: KINDS.find((kind) => kind.value === value)?.value })
        }
        clearable
        clearButtonProps={{ 'aria-label': 'Tampilkan semua jenis' }}
        w={232}
      />
      <Text size="sm" c="dimmed" ml="auto" style={{ whiteSpace: 'nowrap' }} aria-live="polite">
        {shown === total
          ? `${formatNumber(total)} tindakan`
          : `${formatNumber(shown)} dari ${formatNumber(total)} tindakan`}
      </Text>
    </Group>
  );
}
