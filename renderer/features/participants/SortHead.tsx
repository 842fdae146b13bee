import { Group, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { nextSorting, type Sorting, type SortKey } from './sort-participants';

interface SortHeadProps {
  readonly sortKey: SortKey;
  readonly title: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly width?: number | string;
  readonly align?: 'right';
}

/** The head of a column by which the list can be sorted; pressed again, the other way round. */
export function SortHead({ sortKey, title, sorting, onSort, width, align }: SortHeadProps) {
  const isSorted = sorting.key === sortKey;
  const Icon = !isSorted ? IconArrowsSort : sorting.isDescending ? IconArrowDown : IconArrowUp;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <Table.Th w={width} aria-sort={isSorted ? direction : 'none'}>
      <UnstyledButton
        fz="inherit"
        fw="inherit"
        w="100%"
        title={`Urutkan menurut ${title.toLowerCase()}`}
        onClick={() => onSort(nextSorting(sorting, sortKey))}
      >
        <Group gap={4} wrap="nowrap" justify={align === 'right' ? 'flex-end' : 'flex-start'}>
          {title}
          <Icon size={14} aria-hidden opacity={isSorted ? 1 : 0.35} style={{ flexShrink: 0 }} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
