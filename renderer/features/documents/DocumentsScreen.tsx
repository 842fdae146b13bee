import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../domain/format/date';
import type { Paper } from '../../domain/papers/papers-of';
import { EmptyState } from '../../ui/EmptyState';
import { usePaletteActs } from '../../ui/palette-acts';
import { SearchField } from '../../ui/SearchField';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { BundleButton } from './BundleButton';
import { FieldsDrawer } from './FieldsDrawer';
import { makeLabel } from './make-label';
import { OfficeNotice } from './OfficeNotice';
import { OutcomeLine } from './OutcomeLine';
import { PaperTable } from './PaperTable';
import { usePaperMaker } from './use-paper-maker';
import { ALL_DAYS, useShownPapers, WHOLE } from './use-shown-papers';

/** Dokumen: the papers of the activity, of one day or of all. */
export function DocumentsScreen() {
  const { activityId, state, details } = useActivity();
  const { settings } = useOffice();
  const [signerId, setSignerId] = useState<string>();
  const signer = settings.signers.find(({ id }) => id === signerId) ?? settings.signers[0];
  const [filling, setFilling] = useState<Paper>();
  const maker = usePaperMaker(signer);
  const list = useShownPapers();
  const { shown, together } = list;

  const verb = list.hasChoice ? 'Buat yang dipilih' : 'Buat semua yang siap';
  const label = `${verb} (${together.length})`;
  const makeTogether = () => maker.make(together);
  const ready = shown.filter(({ isReady }) => isReady);
  usePaletteActs(
    maker.making
      ? []
      : [
          ...(together.length > 1 ? [{ label, run: makeTogether }] : []),
          ...ready.map((paper) => ({ label: makeLabel(paper), run: () => maker.make([paper]) })),
        ],
  );

  if (list.papers.length === 0) {
    return (
      <EmptyState
        title="Belum ada hari pelaksanaan"
        action={
          <Button component={Link} to={`/kegiatan/${activityId}/jadwal`}>
            Susun jadwal
          </Button>
        }
      >
        Daftar hadir dan laporan dibuat untuk setiap hari dalam jadwal.
      </EmptyState>
    );
  }
  return (
    <Stack gap="sm">
      <Group align="flex-end" wrap="nowrap" gap="sm">
        <Select
          label="Untuk"
          data={[
            { value: WHOLE, label: 'Seluruh kegiatan' },
            ...state.days.map(({ plan }, index) => ({
              value: plan.dayId,
              label: `Hari ${index + 1} · ${formatDate(plan.date)}`,
            })),
            { value: ALL_DAYS, label: 'Semua dokumen' },
          ]}
          value={list.about}
          onChange={(value) => list.chooseDay(value ?? ALL_DAYS)}
          allowDeselect={false}
          w={312}
        />
        {settings.signers.length > 1 ? (
          <Select
            label="Penanda tangan"
            data={settings.signers.map(({ id, name }) => ({ value: id, label: name }))}
            value={signer?.id ?? null}
            onChange={(value) => setSignerId(value ?? undefined)}
            allowDeselect={false}
            w={240}
          />
        ) : null}
        <SearchField
          label="Cari dokumen"
          value={list.search}
          onChange={list.setSearch}
          width={200}
        />
        <BundleButton
          maker={maker}
          label={label}
          count={list.hasChoice ? together.length : together.length > 1 ? together.length : 0}
          onMake={makeTogether}
        />
      </Group>
      {maker.outcome && maker.outcome.papers.length > 1 ? (
        <OutcomeLine outcome={maker.outcome} />
      ) : null}
      <OfficeNotice settings={settings} />
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed" role="status">
          {list.search === ''
            ? 'Belum ada dokumen di sini.'
            : `Tidak ada dokumen yang cocok dengan “${list.search}”.`}
        </Text>
      ) : (
        <PaperTable
          activityId={activityId}
          papers={shown}
          zone={details.zone}
          showsDay={list.about === ALL_DAYS}
          ticked={list.ticked}
          onTick={list.tick}
          onFillIn={setFilling}
          maker={maker}
        />
      )}
      {filling?.fields ? (
        <FieldsDrawer
          key={filling.id}
          paper={filling}
          fields={filling.fields}
          onClose={() => setFilling(undefined)}
        />
      ) : null}
    </Stack>
  );
}
