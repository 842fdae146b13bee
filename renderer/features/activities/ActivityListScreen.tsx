import { Button, Group, Table, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useRef, useState } from 'react';
import { Link } from 'react-router';
import { searchActivities } from '../../domain/activity/search';
import { formatNumber } from '../../domain/format/number';
import type { ActivitySummary } from '../../domain/summary';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { SpacerRow } from '../../ui/SpacerRow';
import { useWindowRows } from '../../ui/use-window-rows';
import { useWorkspace } from '../../workspace/workspace';
import { ActivityRow } from './ActivityRow';
import { useRowFocus } from './use-row-focus';

export function ActivityListScreen() {
  const { store } = useWorkspace();
  const activities = useLiveQuery(() => store.queries.listActivities(), [store]);
  if (!activities) return null;
  if (activities.length === 0) {
    return (
      <EmptyState
        title="Belum ada kegiatan"
        action={
          <Button component={Link} to="/kegiatan/baru">
            Buat kegiatan
          </Button>
        }
      >
        Satu kegiatan adalah satu pelatihan dengan satu atau beberapa hari. Setelah dibuat, peserta
        diimpor dari Excel dan setiap hari dijalankan menurut SOP.
      </EmptyState>
    );
  }
  return <ActivityList activities={activities} />;
}

const HEADER_HEIGHT = 48;

function ActivityList({ activities }: { readonly activities: readonly ActivitySummary[] }) {
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hits = searchActivities(activities, useDeferredValue(search));
  const rows = useWindowRows({
    count: hits.length,
    rowHeight: 60,
    virtualAbove: 100,
    coveredTop: HEADER_HEIGHT * 2,
  });
  const { onSearchKeyDown, onRowKeyDown } = useRowFocus(rows, hits.length, field);

  return (
    <>
      <PageHeader
        title="Kegiatan"
        actions={
          <Button component={Link} to="/kegiatan/baru">
            Buat kegiatan
          </Button>
        }
      />
      <Group justify="space-between" mb="sm">
        <SearchField
          label="Cari kegiatan"
          ref={field}
          value={search}
          onChange={setSearch}
          onKeyDown={onSearchKeyDown}
        />
        <Text size="sm" c="dimmed" role="status">
          {hits.length === activities.length
            ? `${formatNumber(hits.length)} kegiatan`
            : `${formatNumber(hits.length)} dari ${formatNumber(activities.length)} kegiatan`}
        </Text>
      </Group>
      {hits.length === 0 ? (
        <EmptyState
          title="Tidak ada yang cocok"
          action={
            <Button variant="default" onClick={() => setSearch('')}>
              Hapus pencarian
            </Button>
          }
        >
          Cari dengan nama pelatihan, angkatan, tempat, bulan, atau status.
        </EmptyState>
      ) : (
        <Table layout="fixed" stickyHeader stickyHeaderOffset={HEADER_HEIGHT}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th pl={0}>Nama pelatihan</Table.Th>
              <Table.Th w={272}>Tanggal</Table.Th>
              <Table.Th w={96} ta="right">
                Peserta
              </Table.Th>
              <Table.Th w={136} pr={0}>
                Status
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={rows.bodyRef} onKeyDown={onRowKeyDown}>
            <SpacerRow height={rows.before} />
            {rows.indexes.map((index) => {
              const activity = hits[index];
              return activity ? (
                <ActivityRow
                  key={activity.activityId}
                  activity={activity}
                  index={index}
                  measure={rows.measure}
                />
              ) : null;
            })}
            <SpacerRow height={rows.after} />
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
