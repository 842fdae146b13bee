import { Table, Text } from '@mantine/core';
import { memo } from 'react';
import type { PlannedTest } from '../../domain/scores/tests-of';
import { testKey } from '../../domain/scores/tests-of';
import { ScoreCell } from './ScoreCell';
import { isSameRow, type ScoreTableRow as Row } from './score-rows';
import classes from './scores.module.css';
import type { ScoreEntry } from './use-score-entry';

/** What a row needs to know of a test. */
export type TestColumn = Pick<PlannedTest, 'dayId' | 'step' | 'name'>;

interface ScoreTableRowProps {
  readonly row: Row;
  readonly index: number;
  readonly tests: readonly TestColumn[];
  readonly hasInstitution: boolean;
  readonly entry: ScoreEntry;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** Renders again only when something of this row changed: a score costs one row, not all. */
export const ScoreTableRow = memo(function ScoreTableRow(props: ScoreTableRowProps) {
  const { row, index, tests, hasInstitution, entry, measure } = props;
  return (
    <Table.Tr ref={measure} data-index={index} className={classes.row}>
      <Table.Td ta="right" c="dimmed">
        {row.number}
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={500} td={row.hasLeft ? 'line-through' : 'none'}>
          {row.name}
        </Text>
        {row.hasLeft ? (
          <Text size="xs" c="dimmed">
            dikeluarkan dari kegiatan
          </Text>
        ) : null}
        {hasInstitution ? null : (
          <Text size="xs" c="dimmed">
            {row.institution}
          </Text>
        )}
      </Table.Td>
      {hasInstitution ? (
        <Table.Td>
          <Text size="sm" c="dimmed">
            {row.institution}
          </Text>
        </Table.Td>
      ) : null}
      {tests.map((test, column) => (
        <Table.Td key={testKey(test)} py={3}>
          <ScoreCell
            dayId={test.dayId}
            step={test.step}
            participantId={row.id}
            index={index}
            column={column}
            label={`${test.name}, ${row.name}`}
            points={row.points[column]}
            entry={entry}
          />
        </Table.Td>
      ))}
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        <Text span size="sm">
          {row.gain}
        </Text>
      </Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        <Text span size="sm" c="dimmed">
          {row.percent}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}, isSame);

function isSame(former: ScoreTableRowProps, next: ScoreTableRowProps): boolean {
  return (
    isSameRow(former.row, next.row) &&
    former.index === next.index &&
    former.tests.length === next.tests.length &&
    former.tests.every((test, column) => isSameColumn(test, next.tests[column])) &&
    former.hasInstitution === next.hasInstitution &&
    former.entry === next.entry &&
    former.measure === next.measure
  );
}

const isSameColumn = (one: TestColumn, other: TestColumn | undefined): boolean =>
  one.dayId === other?.dayId && one.step === other.step && one.name === other.name;
