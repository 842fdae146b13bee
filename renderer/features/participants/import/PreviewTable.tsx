import { Checkbox, Table, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { memo } from 'react';
import { gradeText } from '../../../domain/people/grade-text';
import { isSelectable } from '../../../domain/people/import/plan-import';
import type { RosterRow } from '../../../domain/people/import/read-roster';
import { formatNip } from '../../../domain/people/nip';
import { fullName } from '../../../domain/people/personal-name';
import { SpacerRow } from '../../../ui/SpacerRow';
import { useWindowRows } from '../../../ui/use-window-rows';
import { remarksOf } from './remarks';

interface PreviewTableProps {
  readonly label: string;
  readonly rows: readonly RosterRow[];
  /** Odd and changed rows have a column for remarks; odd ones are chosen one by one. */
  readonly kind: 'odd' | 'changed' | 'clean';
  readonly selected: ReadonlySet<number>;
  readonly withoutNip: ReadonlySet<number>;
  readonly onToggle: (row: number) => void;
  readonly onToggleAll: (rows: readonly RosterRow[], isSelected: boolean) => void;
}

/** Rows of the file as they would come in. */
export function PreviewTable(props: PreviewTableProps) {
  const { label, rows, kind, selected, withoutNip, onToggle, onToggleAll } = props;
  const hasRemarks = kind !== 'clean';
  const choosable = rows.filter(isSelectable);
  const chosen = choosable.filter(({ row }) => selected.has(row));
  const window = useWindowRows({
    count: rows.length,
    rowHeight: hasRemarks ? 72 : 37,
    virtualAbove: 60,
    coveredTop: 96,
  });
  return (
    <Table layout="fixed" verticalSpacing={6} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={44}>
            {kind === 'odd' ? null : (
              <Checkbox
                size="xs"
                aria-label={`Pilih semua baris ${label.toLowerCase()}`}
                checked={chosen.length === choosable.length}
                indeterminate={chosen.length > 0 && chosen.length < choosable.length}
                onChange={(event) => onToggleAll(choosable, event.currentTarget.checked)}
              />
            )}
          </Table.Th>
          <Table.Th w={64} ta="right">
            Baris
          </Table.Th>
          <Table.Th w={hasRemarks ? '21%' : '24%'}>Nama</Table.Th>
          <Table.Th w={192}>NIP</Table.Th>
          {hasRemarks ? null : <Table.Th w={184}>Pangkat/Gol.</Table.Th>}
          {hasRemarks ? null : <Table.Th>Jabatan</Table.Th>}
          <Table.Th w={hasRemarks ? '16%' : '21%'}>Instansi</Table.Th>
          {hasRemarks ? <Table.Th>{kind === 'odd' ? 'Catatan' : 'Perubahan'}</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={window.bodyRef}>
        <SpacerRow height={window.before} />
        {window.indexes.map((index) => {
          const row = rows[index];
          return row ? (
            <PreviewRow
              key={row.row}
              row={row}
              index={index}
              hasRemarks={hasRemarks}
              isSelected={selected.has(row.row)}
              isWithoutNip={withoutNip.has(row.row)}
              measure={window.measure}
              onToggle={onToggle}
            />
          ) : null;
        })}
        <SpacerRow height={window.after} />
      </Table.Tbody>
    </Table>
  );
}

interface PreviewRowProps {
  readonly row: RosterRow;
  readonly index: number;
  readonly hasRemarks: boolean;
  readonly isSelected: boolean;
  readonly isWithoutNip: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly onToggle: (row: number) => void;
}

const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { row, index, hasRemarks, isSelected, isWithoutNip, measure, onToggle } = props;
  const { details } = row;
  const name = fullName(details);
  const more = [gradeText(details), details.position].filter((text) => text !== '').join(' · ');
  return (
    <Table.Tr ref={measure} data-index={index} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Checkbox
          size="xs"
          pt={2}
          aria-label={`Pilih baris ${row.row}: ${name || 'tanpa nama'}`}
          checked={isSelected}
          disabled={!isSelectable(row)}
          onChange={() => onToggle(row.row)}
        />
      </Table.Td>
      <Table.Td ta="right" c="dimmed">
        {row.row}
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
          {name || 'tanpa nama'}
          {row.isTitleGuessed ? <GuessedTitle /> : null}
        </Text>
        {hasRemarks && more !== '' ? (
          <Text size="xs" c="dimmed">
            {more}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {(isWithoutNip ? '' : formatNip(details.nip)) || '–'}
      </Table.Td>
      {hasRemarks ? null : <Table.Td>{gradeText(details) || '–'}</Table.Td>}
      {hasRemarks ? null : <Table.Td>{details.position || '–'}</Table.Td>}
      <Table.Td>{details.institution || '–'}</Table.Td>
      {hasRemarks ? (
        <Table.Td>
          {remarksOf(row, isWithoutNip).map((remark) => (
            <Text key={remark} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {remark}
            </Text>
          ))}
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
});

function GuessedTitle() {
  const meaning = 'Gelar dapat dibaca dengan cara lain; periksa kembali.';
  return (
    <Text span c="dimmed" ml={4} title={meaning}>
      <IconHelpCircle size={16} role="img" aria-label={meaning} style={{ verticalAlign: -3 }} />
    </Text>
  );
}
