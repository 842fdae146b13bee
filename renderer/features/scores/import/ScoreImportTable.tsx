import { Checkbox, Select, Table, Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { fullName } from '../../../domain/people/personal-name';
import type { PlannedRow } from '../../../domain/scores/import/plan-scores';
import { scoreRowSentence } from '../../../domain/scores/import/score-import-sentences';
import type { ScoreRecap } from '../../../domain/scores/score-recap';
import { formatScore } from '../../../domain/scores/score-text';
import { type PlannedTest, testKey } from '../../../domain/scores/tests-of';
import { SpacerRow } from '../../../ui/SpacerRow';
import { useWindowRows } from '../../../ui/use-window-rows';

interface PersonOption {
  readonly value: string;
  /** Name and instansi. */
  readonly label: string;
  readonly name: string;
  readonly institution: string;
}

interface ScoreImportTableProps {
  readonly label: string;
  readonly rows: readonly PlannedRow[];
  /** Those that the file fills. */
  readonly tests: readonly PlannedTest[];
  readonly recap: ScoreRecap;
  readonly onSettle: (row: number, participantId: string | undefined) => void;
  readonly onToggle: (row: number) => void;
}

/** Rows of the file, whose they are, and what they would store. */
export function ScoreImportTable(props: ScoreImportTableProps) {
  const { label, rows, tests, recap, onSettle, onToggle } = props;
  const people = useMemo(
    () =>
      recap.rows.map(({ participant }): PersonOption => {
        const name = fullName(participant);
        const { institution } = participant;
        const label = institution === '' ? name : `${name} · ${institution}`;
        return { value: participant.id, label, name, institution };
      }),
    [recap.rows],
  );
  const window = useWindowRows({
    count: rows.length,
    rowHeight: 44,
    virtualAbove: 40,
    coveredTop: 96,
  });
  const hasRemarks = rows.some(({ problems }) => problems.length > 0);
  return (
    <Table layout="fixed" verticalSpacing={6} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={44} aria-label="Ikut disimpan" />
          <Table.Th w={64} ta="right">
            Baris
          </Table.Th>
          <Table.Th w="20%">Nama di berkas</Table.Th>
          <Table.Th w={hasRemarks ? '24%' : undefined}>Peserta</Table.Th>
          {tests.map((test) => (
            <Table.Th key={testKey(test)} w={test.name.length > 10 ? 144 : 112} ta="right">
              {test.name}
            </Table.Th>
          ))}
          {hasRemarks ? <Table.Th>Catatan</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={window.bodyRef}>
        <SpacerRow height={window.before} />
        {window.indexes.map((index) => {
          const row = rows[index];
          return row ? (
            <ImportRow
              key={row.file.row}
              row={row}
              index={index}
              tests={tests}
              people={people}
              hasRemarks={hasRemarks}
              measure={window.measure}
              onSettle={onSettle}
              onToggle={onToggle}
            />
          ) : null;
        })}
        <SpacerRow height={window.after} />
      </Table.Tbody>
    </Table>
  );
}

interface ImportRowProps extends Pick<ScoreImportTableProps, 'tests' | 'onSettle' | 'onToggle'> {
  readonly row: PlannedRow;
  readonly index: number;
  readonly people: readonly PersonOption[];
  readonly hasRemarks: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const ImportRow = memo(function ImportRow(props: ImportRowProps) {
  const { row: planned, index, tests, people, hasRemarks, measure, onSettle, onToggle } = props;
  const { file, participantId, isLeftOut, problems } = planned;
  const { row, name, match } = file;
  const nameOf = (key: string) => tests.find((test) => testKey(test) === key)?.name ?? '';
  const canCome =
    participantId !== undefined && file.entries.some(({ reading }) => reading.status === 'read');
  const likely = people.filter(({ value }) => match.candidates.includes(value));
  const others = people.filter(({ value }) => !match.candidates.includes(value));
  return (
    <Table.Tr ref={measure} data-index={index} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Checkbox
          size="xs"
          pt={2}
          aria-label={`Ikutkan baris ${row}: ${name || 'tanpa nama'}`}
          checked={canCome && !isLeftOut}
          disabled={!canCome}
          onChange={() => onToggle(row)}
        />
      </Table.Td>
      <Table.Td ta="right" c="dimmed">
        {row}
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{name || '–'}</Table.Td>
      <Table.Td>
        {match.problem ? (
          <Select
            size="xs"
            aria-label={`Peserta untuk baris ${row}`}
            placeholder="Pilih peserta"
            data={likely.length > 0 ? grouped(likely, others) : [...people]}
            value={participantId ?? null}
            onChange={(value) => onSettle(row, value ?? undefined)}
            searchable
            limit={50}
            nothingFoundMessage="Tidak ada peserta yang cocok"
            comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          />
        ) : (
          <Person person={people.find(({ value }) => value === participantId)} />
        )}
      </Table.Td>
      {tests.map((test) => (
        <Table.Td key={testKey(test)} ta="right">
          <ScoreOutcome planned={planned} test={testKey(test)} />
        </Table.Td>
      ))}
      {hasRemarks ? (
        <Table.Td>
          {problems.map((problem) => {
            const sentence = scoreRowSentence(problem, nameOf);
            return (
              <Text key={sentence} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {sentence}
              </Text>
            );
          })}
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
});

function Person({ person }: { readonly person: PersonOption | undefined }) {
  return (
    <>
      <Text size="sm">{person?.name}</Text>
      <Text size="xs" c="dimmed">
        {person?.institution}
      </Text>
    </>
  );
}

const grouped = (likely: readonly PersonOption[], others: readonly PersonOption[]) => [
  { group: 'Mungkin yang dimaksud', items: [...likely] },
  { group: 'Peserta lain', items: [...others] },
];

/** `86`, `70 → 75`, or what is not stored, crossed out. */
function ScoreOutcome({ planned, test }: { readonly planned: PlannedRow; readonly test: string }) {
  const change = planned.changes.find((found) => found.test === test);
  if (change) {
    const { from, to } = change;
    if (from === undefined || from === to) return formatScore(to);
    return (
      <>
        <Text span size="sm" c="dimmed">
          {formatScore(from)} →{' '}
        </Text>
        <Text span size="sm" fw={600}>
          {formatScore(to)}
        </Text>
      </>
    );
  }
  const entry = planned.file.entries.find((found) => found.test === test);
  if (!entry) return '–';
  const { reading } = entry;
  return (
    <Text span size="sm" c="dimmed" td="line-through" style={{ overflowWrap: 'anywhere' }}>
      {reading.status === 'read' ? formatScore(reading.points) : reading.text}
    </Text>
  );
}
