import { Table } from '@mantine/core';

/** Stands for the rows of a long table that are out of sight. */
export function SpacerRow({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <Table.Tr aria-hidden style={{ border: 0 }}>
      <Table.Td p={0} h={height} />
    </Table.Tr>
  );
}
