import { Box, Button, Stack, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { filterHistory, type HistoryFilter } from '../../domain/history/filter';
import { historyOf } from '../../domain/history/history';
import { EmptyState } from '../../ui/EmptyState';
import { useActivity } from '../../workspace/activity';
import { ChainStatus } from './ChainStatus';
import { HistoryList } from './HistoryList';
import { HISTORY_COLUMNS } from './HistoryRow';
import { HistoryToolbar } from './HistoryToolbar';

const EVERYTHING: HistoryFilter = { search: '', day: undefined, kind: undefined };

/** Height of the application's header, below which the column heads stay in sight. */
const HEADER = 48;

/** Riwayat: the log of the kegiatan as sentences, and whether it is still what was recorded. */
export function HistoryScreen() {
  const { events, state, details } = useActivity();
  const [filter, setFilter] = useState(EVERYTHING);
  const entries = useMemo(() => historyOf(events).toReversed(), [events]);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filterHistory(entries, asked), [entries, asked]);
  const dayNames = useMemo(
    () => new Map(state.days.map(({ plan }, index) => [plan.dayId, `Hari ${index + 1}`])),
    [state.days],
  );
  return (
    <Stack gap="md">
      <ChainStatus events={events} />
      <div>
        <Box
          pos="sticky"
          top={HEADER}
          pt={8}
          bg="var(--mantine-color-body)"
          style={{ zIndex: 2, borderBottom: '1px solid var(--mantine-color-default-border)' }}
        >
          <HistoryToolbar
            days={state.days}
            filter={filter}
            onChange={setFilter}
            shown={shown.length}
            total={entries.length}
          />
          <Box
            display="grid"
            pt="sm"
            pb={6}
            style={{ gridTemplateColumns: HISTORY_COLUMNS, columnGap: 16 }}
            aria-hidden
          >
            {['Pukul', 'Hari', 'Oleh', 'Tindakan'].map((head) => (
              <Text key={head} size="xs" c="dimmed" fw={600}>
                {head}
              </Text>
            ))}
          </Box>
        </Box>
        {shown.length === 0 ? (
          <EmptyState
            title="Tidak ada tindakan yang cocok"
            action={
              <Button variant="default" onClick={() => setFilter(EVERYTHING)}>
                Tampilkan semua
              </Button>
            }
          >
            Ubah kata pencarian, hari, atau jenis tindakan.
          </EmptyState>
        ) : (
          <HistoryList
            entries={shown}
            zone={details.zone}
            dayNameOf={(dayId) => dayNames.get(dayId) ?? ''}
          />
        )}
      </div>
    </Stack>
  );
}
