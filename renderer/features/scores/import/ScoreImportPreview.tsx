import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { PlannedRow } from '../../../domain/scores/import/plan-scores';
import { isOpen } from '../../../domain/scores/import/plan-scores';
import { testsInFile } from '../../../domain/scores/import/read-scores';
import { planInWords } from '../../../domain/scores/import/score-import-sentences';
import type { ScoreRecap } from '../../../domain/scores/score-recap';
import { FoldedRows } from './FoldedRows';
import { noticesOf } from './notices';
import { ScoreColumnChoices } from './ScoreColumnChoices';
import { ScoreImportTable } from './ScoreImportTable';
import { evaluate, type ScoreImport, type ScorePreview } from './use-score-import';

interface ScoreImportPreviewProps {
  readonly preview: ScorePreview;
  readonly incoming: ScoreImport;
  readonly recap: ScoreRecap;
}

/** Every score that would come in, and everything odd about it, before anything is recorded. */
export function ScoreImportPreview({ preview, incoming, recap }: ScoreImportPreviewProps) {
  const [isBusy, setBusy] = useState(false);
  const { file, plan } = useMemo(() => evaluate(preview, recap), [preview, recap]);
  const { odd, clean, same, blank } = useMemo(() => sortRows(plan.rows), [plan.rows]);
  const { change } = incoming;
  const settle = useCallback(
    (row: number, person: string | undefined) => {
      const chosen = new Map(preview.settled.chosen);
      if (person === undefined) chosen.delete(row);
      else chosen.set(row, person);
      change({ ...preview, settled: { ...preview.settled, chosen } });
    },
    [change, preview],
  );
  const toggle = useCallback(
    (row: number) => {
      const leftOut = new Set(preview.settled.leftOut);
      if (!leftOut.delete(row)) leftOut.add(row);
      change({ ...preview, settled: { ...preview.settled, leftOut } });
    },
    [change, preview],
  );
  const submit = async () => {
    setBusy(true);
    await incoming.submit(preview.name, plan);
    setBusy(false);
  };
  const tests = testsInFile(file, recap.tests);
  const table = { tests, recap, onSettle: settle, onToggle: toggle };
  const sheetPart = preview.name.startsWith(file.sheetName) ? '' : ` · lembar ${file.sheetName}`;

  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" gap="lg" py={4} style={STICKY}>
        <Stack gap={2} miw={0}>
          <Title order={2}>Periksa sebelum disimpan</Title>
          <Text size="sm" c="dimmed">
            {preview.name}
            {sheetPart} ·{' '}
            <Text span size="sm" fw={600} c="var(--mantine-color-text)" role="status">
              {planInWords(plan)}
              {plan.open > 0 ? ` · ${plan.open} baris belum ikut` : ''}
            </Text>
          </Text>
        </Stack>
        <Group gap="sm" wrap="nowrap">
          {file.sheetNames.length > 1 ? (
            <NativeSelect
              aria-label="Lembar"
              data={[...file.sheetNames]}
              value={file.sheetName}
              onChange={(event) => incoming.chooseSheet(preview, event.currentTarget.value)}
            />
          ) : null}
          <Button variant="default" onClick={incoming.cancel}>
            Batal
          </Button>
          <Button
            loading={isBusy}
            disabled={plan.records.length === 0}
            onClick={() => void submit()}
          >
            Simpan nilai
          </Button>
        </Group>
      </Group>
      <ScoreColumnChoices
        key={file.sheetName}
        file={file}
        tests={recap.tests}
        onChange={(choice) => change({ ...preview, choice: { ...preview.choice, ...choice } })}
      />
      {noticesOf(file, plan, tests.length).map((notice) => (
        <Alert
          key={notice}
          variant="default"
          icon={<IconAlertTriangle color="var(--mantine-color-orange-6)" aria-hidden />}
        >
          {notice}
        </Alert>
      ))}
      {odd.length > 0 ? (
        <section>
          <Title order={3}>Perlu dilihat ({odd.length})</Title>
          <ScoreImportTable {...table} label="Perlu dilihat" rows={odd} />
        </section>
      ) : null}
      {clean.length > 0 ? (
        <section>
          <Title order={3}>Tanpa catatan ({clean.length})</Title>
          <ScoreImportTable {...table} label="Tanpa catatan" rows={clean} />
        </section>
      ) : null}
      <FoldedRows label={`${same.length} baris sama dengan nilai yang tersimpan`}>
        {same.map(({ file: { row, name } }) => ({ row, text: name }))}
      </FoldedRows>
      <FoldedRows label={`${blank.length} baris tanpa nilai`}>
        {blank.map(({ file: { row, name } }) => ({ row, text: name }))}
      </FoldedRows>
      <FoldedRows label={`${file.skipped.length} baris bukan peserta dilewati`}>
        {file.skipped}
      </FoldedRows>
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

/**
 * Rows with something to say, what needs a decision first; nothing to say; nothing to do. A row
 * that was settled stays where it stood.
 */
function sortRows(rows: readonly PlannedRow[]) {
  const isOdd = ({ file, problems, isLeftOut, changes }: PlannedRow) =>
    file.match.problem !== undefined ||
    problems.length > 0 ||
    isLeftOut ||
    changes.some(({ from, to }) => from !== undefined && from !== to);
  const filled = rows.filter(({ file }) => file.entries.length > 0);
  const isSame = (row: PlannedRow) =>
    row.changes.length > 0 && row.changes.every(({ from, to }) => from === to);
  const needs = (row: PlannedRow) => (isOpen(row) || row.file.match.problem ? 0 : 1);
  const odd = filled.filter((row) => isOdd(row) && !(isSame(row) && !needsDecision(row)));
  return {
    odd: odd.toSorted((a, b) => needs(a) - needs(b) || a.file.row - b.file.row),
    clean: filled.filter((row) => !isOdd(row) && !isSame(row)),
    same: filled.filter((row) => isSame(row) && !needsDecision(row)),
    blank: rows.filter(({ file }) => file.entries.length === 0),
  };
}

const needsDecision = ({ file, problems }: PlannedRow): boolean =>
  file.match.problem !== undefined || problems.some(({ code }) => code === 'score');
