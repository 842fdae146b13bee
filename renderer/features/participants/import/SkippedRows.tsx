import { Button, Collapse, Stack, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { SkippedRow } from '../../../domain/people/import/read-roster';
import { skipReasonLabel } from '../../../domain/people/import-sentences';

/** Rows that were taken for no participant; to be found again where that was a mistake. */
export function SkippedRows({ rows }: { readonly rows: readonly SkippedRow[] }) {
  const [isOpen, { toggle }] = useDisclosure(false);
  if (rows.length === 0) return null;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap={4} align="flex-start">
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        leftSection={<Icon size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {rows.length} baris dilewati
      </Button>
      <Collapse expanded={isOpen} w="100%">
        <Table layout="fixed" verticalSpacing={4} aria-label="Baris yang dilewati">
          <Table.Tbody>
            {rows.slice(0, MOST_SHOWN).map(({ row, reason, text }) => (
              <Table.Tr key={row}>
                <Table.Td w={108} c="dimmed">
                  Baris {row}
                </Table.Td>
                <Table.Td w={220}>{skipReasonLabel(reason)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{text}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </Stack>
  );
}

/** More than any list has; a file full of remarks must not fill the page. */
const MOST_SHOWN = 100;
