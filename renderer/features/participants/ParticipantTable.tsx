import { Table, VisuallyHidden } from '@mantine/core';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Participant } from '../../domain/people/participant';
import { SpacerRow } from '../../ui/SpacerRow';
import { useWindowRows } from '../../ui/use-window-rows';
import { ParticipantRow } from './ParticipantRow';
import { type OpenMenu, type ParticipantActs, RowMenu } from './RowMenu';
import { rowTarget } from './row-target';
import { SortHead } from './SortHead';
import type { Sorting } from './sort-participants';

/** Px of the application's header and of the head of the table. */
const COVERED_TOP = 48 + 36;

export interface ParticipantTableHandle {
  readonly focusRow: (index: number) => void;
}

interface ParticipantTableProps {
  readonly participants: readonly Participant[];
  /** Number in the whole list, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** In whose place somebody came, by id. */
  readonly predecessors: ReadonlyMap<string, Participant>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** The same from one drawing to the next, so that rows need not be drawn again. */
  readonly acts: ParticipantActs;
  readonly ref?: Ref<ParticipantTableHandle>;
}

/** The roster; arrows move between rows, Enter or a click opens one. */
export function ParticipantTable(props: ParticipantTableProps) {
  const { participants, numbers, predecessors, sorting, onSort, acts, ref } = props;
  const [stop, setStop] = useState(0);
  const [menu, setMenu] = useState<OpenMenu>();
  const rows = useWindowRows({
    count: participants.length,
    rowHeight: 45,
    virtualAbove: 60,
    coveredTop: COVERED_TOP,
  });

  const focusRow = (index: number) => {
    if (index < 0 || index >= participants.length) return;
    setStop(index);
    rows.reveal(index);
    requestAnimationFrame(() => {
      rows.bodyRef.current
        ?.querySelector<HTMLElement>(`[data-index="${index}"] button`)
        ?.focus({ preventScroll: true });
    });
  };
  useImperativeHandle(ref, () => ({ focusRow }));

  const move = (event: KeyboardEvent, index: number) => {
    const target = rowTarget(event.key, index, participants.length - 1);
    if (target === undefined) return;
    event.preventDefault();
    focusRow(target);
  };
  const latestMove = useRef(move);
  latestMove.current = move;
  const onKeyDown = useCallback(
    (event: KeyboardEvent, index: number) => latestMove.current(event, index),
    [],
  );
  const head = { sorting, onSort };

  return (
    <>
      <Table
        layout="fixed"
        highlightOnHover
        verticalSpacing={6}
        horizontalSpacing={8}
        stickyHeader
        stickyHeaderOffset={48}
        style={{ overflowWrap: 'anywhere' }}
        aria-label="Peserta"
        aria-rowcount={participants.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <SortHead {...head} sortKey="number" title="No" width={56} align="right" />
            <SortHead {...head} sortKey="name" title="Nama" width="22%" />
            <Table.Th w={184}>NIP</Table.Th>
            <Table.Th w="14%">Pangkat/Gol.</Table.Th>
            <Table.Th w="17%">Jabatan</Table.Th>
            <SortHead {...head} sortKey="institution" title="Instansi" />
            <Table.Th w={36}>
              <VisuallyHidden>Tindakan</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={rows.bodyRef}>
          <SpacerRow height={rows.before} />
          {rows.indexes.map((index) => {
            const person = participants[index];
            return person ? (
              <ParticipantRow
                key={person.id}
                person={person}
                index={index}
                number={numbers.get(person.id)}
                predecessor={predecessors.get(person.id)}
                isStop={index === Math.min(stop, participants.length - 1)}
                measure={rows.measure}
                onOpen={acts.edit}
                onMenu={setMenu}
                onStop={setStop}
                onKeyDown={onKeyDown}
              />
            ) : null;
          })}
          <SpacerRow height={rows.after} />
        </Table.Tbody>
      </Table>
      {menu ? <RowMenu menu={menu} acts={acts} onClose={() => setMenu(undefined)} /> : null}
    </>
  );
}
