import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { formatNumber } from '../../../domain/format/number';
import { planImport } from '../../../domain/people/import/plan-import';
import { weightOf } from '../../../domain/people/import/problems';
import type { RosterRow } from '../../../domain/people/import/read-roster';
import { fileProblemSentence, skipReasonLabel } from '../../../domain/people/import-sentences';
import { fullName } from '../../../domain/people/personal-name';
import { useCatchFocus } from '../../../ui/use-catch-focus';
import { ColumnChoices } from './ColumnChoices';
import { MinorRows } from './MinorRows';
import { PreviewTable } from './PreviewTable';
import type { Preview, RosterImport } from './use-roster-import';

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly roster: RosterImport;
}

/** Everything that would come in, and everything odd about it, before anything is recorded. */
export function ImportPreview({ preview, roster }: ImportPreviewProps) {
  const { proposal, selected } = preview;
  const candidates = proposal.candidateSheets;
  const [isBusy, setBusy] = useState(false);
  const heading = useCatchFocus<HTMLHeadingElement>();
  const { odd, changed, clean, known } = useMemo(() => sortRows(proposal.rows), [proposal.rows]);
  const plan = useMemo(
    () => planImport(proposal.rows, selected, roster.present, () => ''),
    [proposal.rows, selected, roster.present],
  );
  const { select } = roster;
  const toggle = useCallback(
    (row: number) => {
      const others = new Set(selected);
      if (!others.delete(row)) others.add(row);
      select(preview, others);
    },
    [select, preview, selected],
  );
  const toggleAll = (rows: readonly RosterRow[], isSelected: boolean) => {
    const others = new Set(selected);
    for (const { row } of rows) {
      if (isSelected) others.add(row);
      else others.delete(row);
    }
    select(preview, others);
  };
  const submit = async () => {
    setBusy(true);
    await roster.submit(preview);
    setBusy(false);
  };
  const tables = {
    selected,
    withoutNip: plan.withoutNip,
    onToggle: toggle,
    onToggleAll: toggleAll,
  };

  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" gap="lg" py={4} style={STICKY}>
        <Stack gap={2} miw={0}>
          <Title order={2} ref={heading} tabIndex={-1}>
            Periksa sebelum dimasukkan
          </Title>
          <Text size="sm" c="dimmed">
            {preview.name}
            {preview.name.startsWith(proposal.sheetName) ? '' : ` · lembar ${proposal.sheetName}`}
            {` · ${formatNumber(proposal.rows.length)} baris peserta`}
          </Text>
        </Stack>
        <Group gap="sm" wrap="nowrap">
          {candidates.length > 1 ? (
            <NativeSelect
              aria-label="Lembar"
              data={[...candidates]}
              value={proposal.sheetName}
              onChange={(event) => roster.chooseSheet(preview, event.currentTarget.value)}
            />
          ) : null}
          <Button variant="default" onClick={roster.cancel}>
            Batal
          </Button>
          <Button
            loading={isBusy}
            disabled={plan.newcomers.length + plan.updates.length === 0}
            onClick={() => void submit()}
          >
            {submitLabel(plan.newcomers.length, plan.updates.length)}
          </Button>
        </Group>
      </Group>
      {proposal.headerRow === 0 ? (
        <Notice>
          Judul kolom tidak ditemukan. Pilih baris judulnya di bawah, atau tentukan isi tiap kolom.
        </Notice>
      ) : null}
      {proposal.headerRow > 0 && proposal.fileProblem ? (
        <Notice>{fileProblemSentence(proposal.fileProblem)}</Notice>
      ) : null}
      <ColumnChoices
        key={proposal.sheetName}
        proposal={proposal}
        onChange={(mapping) => roster.changeReading(preview, { mapping })}
        onHeader={(row) => roster.chooseHeader(preview, row)}
      />
      {known.length > 0 && odd.length + changed.length + clean.length === 0 ? (
        <Notice>
          Semua peserta dalam berkas ini sudah ada dalam kegiatan dengan data yang sama. Tidak ada
          yang perlu dimasukkan.
        </Notice>
      ) : null}
      {odd.length > 0 ? (
        <section>
          <Title order={3}>Perlu dilihat ({formatNumber(odd.length)})</Title>
          <PreviewTable {...tables} label="Perlu dilihat" rows={odd} kind="odd" />
        </section>
      ) : null}
      {changed.length > 0 ? (
        <section>
          <Title order={3}>Sudah ada, datanya berbeda ({formatNumber(changed.length)})</Title>
          <Text size="sm" c="dimmed" mb={4}>
            Yang tadinya kosong langsung diisi. Yang mengganti isian lama hanya ikut bila dipilih.
          </Text>
          <PreviewTable
            {...tables}
            label="Sudah ada, datanya berbeda"
            rows={changed}
            kind="changed"
          />
        </section>
      ) : null}
      {clean.length > 0 ? (
        <section>
          <Title order={3}>Tanpa catatan ({formatNumber(clean.length)})</Title>
          <PreviewTable {...tables} label="Tanpa catatan" rows={clean} kind="clean" />
        </section>
      ) : null}
      <MinorRows
        label={`${formatNumber(known.length)} peserta sudah ada dalam kegiatan dengan data yang sama`}
      >
        {known.map(({ row, details }) => ({ row, kind: 'sudah ada', text: fullName(details) }))}
      </MinorRows>
      <MinorRows label={`${formatNumber(proposal.skipped.length)} baris dilewati`}>
        {proposal.skipped.map(({ row, reason, text }) => ({
          row,
          kind: skipReasonLabel(reason),
          text,
        }))}
      </MinorRows>
    </Stack>
  );
}

/** The step forward stays in reach, however long the list. */
const STICKY = {
  position: 'sticky',
  top: 'var(--app-shell-header-height)',
  zIndex: 2,
  backgroundColor: 'var(--mantine-color-body)',
} as const;

function Notice({ children }: { readonly children: string | string[] }) {
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle color="var(--mantine-color-orange-6)" aria-hidden />}
    >
      {children}
    </Alert>
  );
}

const ORDER = ['blocks', 'asks', 'warns', 'informs'] as const;

/**
 * Rows with something to say, what needs a decision first; known people with other data; nothing to
 * say; nothing to do.
 */
function sortRows(rows: readonly RosterRow[]) {
  const odd: { readonly row: RosterRow; readonly gravity: number }[] = [];
  const [changed, clean, known]: [RosterRow[], RosterRow[], RosterRow[]] = [[], [], []];
  for (const row of rows) {
    const others = row.problems.filter(({ code }) => code !== 'already-in-activity');
    if (row.existing?.changes.length === 0) known.push(row);
    else if (others.length > 0) {
      const gravity = Math.min(...others.map(({ code }) => ORDER.indexOf(weightOf(code))));
      odd.push({ row, gravity });
    } else if (row.existing) changed.push(row);
    else clean.push(row);
  }
  // In the order of the file within one gravity: the sorting is stable.
  const inOrder = odd.toSorted((a, b) => a.gravity - b.gravity);
  return { odd: inOrder.map(({ row }) => row), changed, clean, known };
}

function submitLabel(added: number, updated: number): string {
  const [more, changed] = [formatNumber(added), formatNumber(updated)];
  if (updated === 0) return `Masukkan ${more} peserta`;
  return added === 0
    ? `Perbarui ${changed} peserta`
    : `Masukkan ${more}, perbarui ${changed} peserta`;
}
