import { Button, Collapse, Stack, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';

/** More than any list has; a file full of remarks must not fill the page. */
const MOST_SHOWN = 200;

interface MinorRow {
  readonly row: number;
  /** What it was taken for. */
  readonly kind: string;
  readonly text: string;
}

interface MinorRowsProps {
  readonly label: string;
  readonly children: readonly MinorRow[];
}

/** Rows that ask for nothing, folded away; to be found again where that was a mistake. */
export function MinorRows({ label, children: rows }: MinorRowsProps) {
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
            {rows.slice(0, MOST_SHOWN).map(({ row, kind, text }) => (
              <Table.Tr key={row}>
                <Table.Td w={108} c="dimmed">
                  Baris {row}
                </Table.Td>
                <Table.Td w={220}>{kind}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{text}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </Stack>
  );
}
