import { Table, Text } from '@mantine/core';
import { memo, type Ref, useImperativeHandle } from 'react';
import type { TestRecap } from '../../domain/scores/score-recap';
import { testKey } from '../../domain/scores/tests-of';
import { SpacerRow } from '../../ui/SpacerRow';
import { useWindowRows } from '../../ui/use-window-rows';
import { ScoreTableRow } from './ScoreTableRow';
import type { ScoreTableRow as Row } from './score-rows';
import type { ScoreEntry } from './use-score-entry';

/** Px of a column of scores, and of the three narrow columns together. */
const TEST_WIDTH = 136;
const DENSE_TEST_WIDTH = 104;
const NARROW = 220;

/** Px below which name and instansi stand one above the other. */
const ROOM_FOR_BOTH = 640;

/** Px that a name needs. */
const ROOM_FOR_NAME = 220;

/** How many tests have room beside the names, in so many px. */
export const mostTests = (width: number): number =>
  Math.floor((width - NARROW - ROOM_FOR_NAME) / DENSE_TEST_WIDTH);

/** Height of the table's own head, px. */
const HEAD = 58;

export interface ScoreTableHandle {
  /** Brings a row into sight, by its index. */
  readonly reveal: (index: number) => void;
}

interface ScoreTableProps {
  readonly ref: Ref<ScoreTableHandle>;
  readonly rows: readonly Row[];
  readonly tests: readonly TestRecap[];
  readonly entry: ScoreEntry;
  /** Px that there are. */
  readonly width: number;
  /** Px from the top of the window at which the head stays. */
  readonly headTop: number;
}

/**
 * Participants and a field for each test. It draws itself when the page is scrolled, so nothing
 * else needs to.
 */
export function ScoreTable({ ref, rows, tests, entry, width, headTop }: ScoreTableProps) {
  const hasInstitution = width - NARROW - tests.length * TEST_WIDTH >= ROOM_FOR_BOTH;
  const window = useWindowRows({
    count: rows.length,
    rowHeight: hasInstitution ? 38 : 48,
    virtualAbove: 60,
    coveredTop: headTop + HEAD,
  });
  const { reveal } = window;
  useImperativeHandle(ref, () => ({ reveal }), [reveal]);
  return (
    <Table
      layout="fixed"
      verticalSpacing={4}
      stickyHeader
      stickyHeaderOffset={headTop}
      aria-label="Nilai"
      aria-rowcount={rows.length + 1}
    >
      <ScoreTableHead tests={tests} hasInstitution={hasInstitution} />
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

interface ScoreTableHeadProps {
  readonly tests: readonly TestRecap[];
  readonly hasInstitution: boolean;
}

const ScoreTableHead = memo(function ScoreTableHead(props: ScoreTableHeadProps) {
  const { tests, hasInstitution } = props;
  return (
    <Table.Thead>
      <Table.Tr style={{ verticalAlign: 'bottom' }}>
        <Table.Th w={48} ta="right">
          No
        </Table.Th>
        <Table.Th w={hasInstitution ? '32%' : undefined}>Nama</Table.Th>
        {hasInstitution ? <Table.Th>Instansi</Table.Th> : null}
        {tests.map((test) => (
          <Table.Th
            key={testKey(test)}
            w={tests.length > 3 ? DENSE_TEST_WIDTH : TEST_WIDTH}
            ta="right"
          >
            {test.name}
            <Text size="xs" c="dimmed" fw={400}>
              {test.count} dari {test.expected}
            </Text>
          </Table.Th>
        ))}
        <Table.Th w={80} ta="right">
          Selisih
        </Table.Th>
        <Table.Th w={92} ta="right" aria-label="Selisih dalam persen dari nilai pre test">
          %
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
});
