import { Button, Collapse, Stack, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';

/** A file full of remarks must not fill the page. */
const MOST_SHOWN = 200;

interface FoldedRowsProps {
  readonly label: string;
  readonly children: readonly { readonly row: number; readonly text: string }[];
}

/** Rows that ask for nothing, folded away; to be found again where that was a mistake. */
export function FoldedRows({ label, children: rows }: FoldedRowsProps) {
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
        {label}
      </Button>
      <Collapse expanded={isOpen} w="100%">
        <Table layout="fixed" verticalSpacing={4} aria-label={label}>
          <Table.Tbody>
            {rows.slice(0, MOST_SHOWN).map(({ row, text }) => (
              <Table.Tr key={row}>
                <Table.Td w={108} c="dimmed">
                  Baris {row}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{text}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </Stack>
  );
}
