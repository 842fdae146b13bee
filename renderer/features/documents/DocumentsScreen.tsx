import { Button, Group, Loader, Select, Stack, Text } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dateIn } from '../../domain/activity/zone';
import { formatDate } from '../../domain/format/date';
import { papersOf } from '../../domain/papers/papers-of';
import type { DayState } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';
import { usePaletteActs } from '../../ui/palette-acts';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';
import { makeLabel } from './make-label';
import { OfficeNotice } from './OfficeNotice';
import { OutcomeLine } from './OutcomeLine';
import { PaperTable } from './PaperTable';
import { type PaperMaker, usePaperMaker } from './use-paper-maker';

const ALL_DAYS = 'semua';

/** Papers about the kegiatan as a whole. */
const WHOLE = 'kegiatan';

/** Dokumen: the papers of the activity; `?day=` opens on one day, `?day=semua` on all. */
export function DocumentsScreen() {
  const { activityId, state, details } = useActivity();
  const { settings } = useOffice();
  const { clock } = useWorkspace();
  const [parameters, setParameters] = useSearchParams();
  const [signerId, setSignerId] = useState<string>();
  const signer = settings.signers.find(({ id }) => id === signerId) ?? settings.signers[0];
  const maker = usePaperMaker(signer);

  const today = dateIn(details.zone, clock.now());
  const asked = parameters.get('day');
  const isKnown =
    asked === ALL_DAYS || asked === WHOLE || state.days.some(({ plan }) => plan.dayId === asked);
  const day = isKnown && asked ? asked : dayInFocus(state.days, today);
  const papers = useMemo(() => papersOf(state), [state]);
  const shown =
    day === ALL_DAYS ? papers : papers.filter((paper) => (paper.day?.dayId ?? WHOLE) === day);
  const proposed = shown.filter(({ isProposed }) => isProposed);
  const isBusy = maker.making !== undefined;
  const makeAll = () => maker.make(proposed);
  usePaletteActs(
    isBusy
      ? []
      : [
          ...(proposed.length > 1 ? [{ label: bundleLabel(proposed.length), run: makeAll }] : []),
          ...shown
            .filter(({ isReady }) => isReady)
            .map((paper) => ({ label: makeLabel(paper), run: () => maker.make([paper]) })),
        ],
  );

  if (papers.length === 0) {
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
          label="Hari"
          data={[
            { value: WHOLE, label: 'Seluruh kegiatan' },
            ...state.days.map(({ plan }, index) => ({
              value: plan.dayId,
              label: `Hari ${index + 1} · ${formatDate(plan.date)}`,
            })),
            { value: ALL_DAYS, label: 'Semua hari' },
          ]}
          value={day}
          onChange={(value) => setParameters({ day: value ?? ALL_DAYS }, { replace: true })}
          allowDeselect={false}
          w={296}
        />
        {settings.signers.length > 1 ? (
          <Select
            label="Penanda tangan"
            data={settings.signers.map(({ id, name }) => ({ value: id, label: name }))}
            value={signer?.id ?? null}
            onChange={(value) => setSignerId(value ?? undefined)}
            allowDeselect={false}
            w={296}
          />
        ) : null}
        <BundleButton maker={maker} count={proposed.length} onMake={makeAll} />
      </Group>
      {maker.outcome && maker.outcome.papers.length > 1 ? (
        <OutcomeLine outcome={maker.outcome} />
      ) : null}
      <OfficeNotice settings={settings} />
      <PaperTable
        activityId={activityId}
        papers={shown}
        zone={details.zone}
        showsDay={day === ALL_DAYS && state.days.length > 1}
        maker={maker}
      />
    </Stack>
  );
}

function BundleButton({
  maker: { making, cancel },
  count,
  onMake,
}: {
  readonly maker: PaperMaker;
  readonly count: number;
  readonly onMake: () => void;
}) {
  if (making && making.papers.length > 1) {
    return (
      <Group ml="auto" gap="sm" wrap="nowrap" h={36} role="status">
        <Loader size={16} aria-hidden />
        <Text size="sm">
          {making.isSaving
            ? 'Menyimpan'
            : `Menyusun ${making.done + 1} dari ${making.papers.length}`}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={cancel} disabled={making.isSaving}>
          Batal
        </Button>
      </Group>
    );
  }
  return (
    <Button
      ml="auto"
      leftSection={<IconFileZip size={18} stroke={1.75} aria-hidden />}
      onClick={onMake}
      disabled={making !== undefined || count < 2}
    >
      {bundleLabel(count)}
    </Button>
  );
}

const bundleLabel = (count: number): string => `Buat semua yang siap (${count})`;

/** Today's day, else the next one, else the last: what is most likely wanted. */
function dayInFocus(days: readonly DayState[], today: string): string {
  const coming = days.find(({ plan }) => plan.date >= today) ?? days.at(-1);
  return coming?.plan.dayId ?? ALL_DAYS;
}
