import { ActionIcon, Button, Group, SegmentedControl, Title } from '@mantine/core';
import { IconArrowLeft, IconTableExport } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import { recapAttendance } from '../../domain/reports/attendance-recap';
import { useActivity } from '../../workspace/activity';
import { DayTable } from './DayTable';
import { InstitutionTable } from './InstitutionTable';
import { PeopleView } from './PeopleView';
import { RecapEmpty } from './RecapEmpty';
import { RecapSummary } from './RecapSummary';
import { SessionTable } from './SessionTable';
import { ThresholdField } from './ThresholdField';
import { type RecapView, useRecapChoice } from './use-recap-choice';
import { useRecapExport } from './use-recap-export';

const VIEWS: { readonly value: RecapView; readonly label: string }[] = [
  { value: 'peserta', label: 'Peserta' },
  { value: 'sesi', label: 'Sesi' },
  { value: 'hari', label: 'Hari' },
  { value: 'instansi', label: 'Instansi' },
];

/** Rekap kehadiran: who attended how much, by person, session, day and instansi. */
export function RecapScreen() {
  const { activityId, state, sop } = useActivity();
  // Marks arrive in other windows while the recap is open: they may wait a moment, typing may not.
  const settled = useDeferredValue(state);
  const recap = useMemo(() => recapAttendance(settled, sop), [settled, sop]);
  const choices = useRecapChoice();
  const { isBusy, exportRecap } = useRecapExport();
  const path = `/kegiatan/${activityId}`;

  if (recap.sessions.length === 0) return <RecapEmpty lacks="sessions" path={path} />;
  if (recap.people.length === 0) return <RecapEmpty lacks="people" path={path} />;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="md" mb="xs">
        <Group gap="md" wrap="nowrap">
          <ActionIcon
            component={Link}
            to={`${path}/daftar-hadir`}
            variant="default"
            size={36}
            aria-label="Kembali ke semua sesi"
            title="Semua sesi"
          >
            <IconArrowLeft size={18} aria-hidden />
          </ActionIcon>
          <Title order={2} style={{ whiteSpace: 'nowrap' }}>
            Rekap kehadiran
          </Title>
          <SegmentedControl
            aria-label="Rekap menurut"
            data={VIEWS}
            value={choices.view}
            onChange={choices.setView}
          />
        </Group>
        <Group gap="sm" wrap="nowrap">
          <ThresholdField />
          <Button
            leftSection={<IconTableExport size={16} aria-hidden />}
            loading={isBusy}
            onClick={() => exportRecap(recap)}
          >
            Ekspor ke Excel
          </Button>
        </Group>
      </Group>
      <RecapSummary recap={recap} />
      {choices.view === 'peserta' ? <PeopleView recap={recap} choices={choices} /> : null}
      {choices.view === 'sesi' ? <SessionTable recap={recap} /> : null}
      {choices.view === 'hari' ? <DayTable recap={recap} /> : null}
      {choices.view === 'instansi' ? <InstitutionTable recap={recap} choices={choices} /> : null}
    </>
  );
}
