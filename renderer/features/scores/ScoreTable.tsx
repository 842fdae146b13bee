import { Table, Text } from '@mantine/core';
import type { TestRecap } from '../../domain/scores/score-recap';
import { testKey } from '../../domain/scores/tests-of';
import { SpacerRow } from '../../ui/SpacerRow';
import type { WindowRows } from '../../ui/use-window-rows';
import { ScoreTableRow } from './ScoreTableRow';
import type { ScoreTableRow as Row } from './score-rows';
import type { ScoreEntry } from './use-score-entry';

/** More columns leave no room for the instansi beside the name. */
const MOST_TESTS_BESIDE_INSTITUTION = 3;

interface ScoreTableProps {
  readonly rows: readonly Row[];
  readonly tests: readonly TestRecap[];
  readonly entry: ScoreEntry;
  readonly window: WindowRows;
  /** Px from the top of the window at which the head stays. */
  readonly headTop: number;
}

/** Participants and a field for each test. */
export function ScoreTable({ rows, tests, entry, window, headTop }: ScoreTableProps) {
  const hasInstitution = tests.length <= MOST_TESTS_BESIDE_INSTITUTION;
  return (
    <Table
      layout="fixed"
      verticalSpacing={4}
      stickyHeader
      stickyHeaderOffset={headTop}
      aria-label="Nilai"
      aria-rowcount={rows.length + 1}
    >
      <Table.Thead>
        <Table.Tr style={{ verticalAlign: 'bottom' }}>
          <Table.Th w={48} ta="right">
            No
          </Table.Th>
          <Table.Th w={hasInstitution ? '32%' : undefined}>Nama</Table.Th>
          {hasInstitution ? <Table.Th>Instansi</Table.Th> : null}
          {tests.map((test) => (
            <Table.Th key={testKey(test)} w={hasInstitution ? 128 : 108} ta="right">
              {test.name}
              <Text size="xs" c="dimmed" fw={400}>
                {test.count} dari {test.expected}
              </Text>
            </Table.Th>
          ))}
          <Table.Th w={80} ta="right">
            Selisih
          </Table.Th>
          <Table.Th w={84} ta="right" aria-label="Selisih dalam persen dari nilai pre test">
            %
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={window.bodyRef}>
        <SpacerRow height={window.before} />
        {window.indexes.map((index) => {
          const row = rows[index];
          return row ? (
            <ScoreTableRow
              key={row.id}
              row={row}
              index={index}
              tests={tests}
              hasInstitution={hasInstitution}
              entry={entry}
              measure={window.measure}
            />
          ) : null;
        })}
        <SpacerRow height={window.after} />
      </Table.Tbody>
    </Table>
  );
}
