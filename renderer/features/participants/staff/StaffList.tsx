import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { nameKey } from '../../../domain/people/personal-name';
import { SearchField } from '../../../ui/SearchField';
import { rowTarget } from '../row-target';

/** One person as the list shows it. */
export interface StaffRow {
  readonly key: string;
  readonly name: string;
  /** Below the name. */
  readonly remark?: ReactNode;
  readonly cells: readonly ReactNode[];
  /** What is searched beside the name. */
  readonly text: string;
  readonly open: () => void;
}

export interface StaffColumn {
  readonly title: string;
  readonly width?: string | number;
  readonly align?: 'right';
}

interface StaffListProps {
  readonly title: string;
  /** E.g. `narasumber`, after a number. */
  readonly noun: string;
  /** Beside the name. */
  readonly columns: readonly StaffColumn[];
  readonly rows: readonly StaffRow[];
  /** Whether a form is open: the focus comes back to its row when it is gone. */
  readonly isFormOpen: boolean;
  readonly actions: ReactNode;
}

/** Narasumber or panitia: `/` searches, arrows move between rows, Enter or a click opens one. */
export function StaffList(props: StaffListProps) {
  const { title, noun, columns, rows, isFormOpen, actions } = props;
  const [typed, setTyped] = useState('');
  const [stop, setStop] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const opened = useRef<number>(undefined);
  const found = useMemo(() => {
    const words = nameKey(typed).split(' ').filter(Boolean);
    const matches = ({ name, text }: StaffRow) => {
      const key = nameKey(`${name} ${text}`);
      return words.every((word) => key.includes(word));
    };
    return rows.filter(matches);
  }, [rows, typed]);
  const last = found.length - 1;

  const focusRow = (index: number) => {
    const button = body.current?.querySelectorAll('button')[index];
    button?.scrollIntoView({ block: 'nearest' });
    button?.focus({ preventScroll: true });
  };
  const open = (index: number) => {
    opened.current = index;
    found[index]?.open();
  };
  // A row that was clicked had no focus to give back, and one that was taken out is gone.
  useEffect(() => {
    if (isFormOpen || opened.current === undefined) return;
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (isLost) {
      body.current?.querySelectorAll('button')[Math.min(opened.current, last)]?.focus();
    }
    opened.current = undefined;
  }, [isFormOpen, last]);

  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="lg" mb="sm">
        <Group gap="md" wrap="nowrap">
          <SearchField
            label={`Cari ${noun}`}
            width={200}
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                focusRow(0);
              } else if (event.key === 'Enter' && found.length === 1) {
                event.preventDefault();
                open(0);
              }
            }}
          />
          <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
            {found.length === rows.length
              ? `${rows.length} ${noun}`
              : `${found.length} dari ${rows.length} ${noun}`}
          </Text>
        </Group>
        <Group gap="sm" wrap="nowrap">
          {actions}
        </Group>
      </Group>
      <Table
        layout="fixed"
        highlightOnHover
        verticalSpacing={6}
        horizontalSpacing={8}
        stickyHeader
        stickyHeaderOffset={48}
        style={{ overflowWrap: 'anywhere' }}
        aria-label={title}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="28%">Nama</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.title} w={column.width} ta={column.align}>
                {column.title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {found.map((row, index) => (
            <Table.Tr
              key={row.key}
              style={{ cursor: 'pointer', verticalAlign: 'baseline' }}
              onClick={() => open(index)}
            >
              <Table.Td>
                <UnstyledButton
                  display="block"
                  fz="sm"
                  fw={500}
                  lh="sm"
                  tabIndex={index === Math.min(stop, last) ? 0 : -1}
                  onFocus={() => setStop(index)}
                  onKeyDown={(event) => {
                    const target = rowTarget(event.key, index, last);
                    if (target === undefined) return;
                    event.preventDefault();
                    focusRow(target);
                  }}
                >
                  {row.name}
                </UnstyledButton>
                {row.remark}
              </Table.Td>
              {row.cells.map((cell, at) => (
                <Table.Td key={columns[at]?.title} ta={columns[at]?.align}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {found.length === 0 ? (
        <Text size="sm" c="dimmed" ta="center" py="lg">
          Tidak ada {noun} yang cocok dengan “{typed}”. Tekan Esc untuk menghapus pencarian.
        </Text>
      ) : null}
    </>
  );
}
