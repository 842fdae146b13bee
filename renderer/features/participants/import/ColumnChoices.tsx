import { Button, Collapse, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconColumns3 } from '@tabler/icons-react';
import type { RosterProposal } from '../../../domain/people/import/read-roster';
import { type ColumnChoice, IMPORT_FIELDS } from '../../../domain/people/import/table';
import { importFieldName } from '../../../domain/people/import-sentences';

const CHOICES: readonly ColumnChoice[] = ['ignored', ...IMPORT_FIELDS];

const OPTIONS = CHOICES.map((value) => ({ value, label: importFieldName(value) }));

interface ColumnChoicesProps {
  readonly proposal: RosterProposal;
  readonly onChange: (mapping: readonly ColumnChoice[]) => void;
  /** @param row as the spreadsheet shows it; 0 for none */
  readonly onHeader: (row: number) => void;
}

/** What each column of the file was taken for: always said, changeable on demand. */
export function ColumnChoices({ proposal, onChange, onHeader }: ColumnChoicesProps) {
  const { mapping, columns, headerRow, firstRows } = proposal;
  const [isOpen, { toggle }] = useDisclosure(headerRow === 0 || !mapping.includes('name'));
  const nameOf = (column: number) => columns[column]?.header || `kolom ${letters(column)}`;
  const used = mapping.flatMap((choice, column) =>
    choice === 'ignored' ? [] : [`${importFieldName(choice)} dari “${nameOf(column)}”`],
  );
  const unused = mapping.flatMap((choice, column) =>
    choice === 'ignored' && (columns[column]?.samples.length ?? 0) > 0 ? [nameOf(column)] : [],
  );
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="lg">
        <Text size="sm">
          <b>Kolom:</b> {used.join(' · ') || 'belum ada yang dikenali'}
          {unused.length > 0 ? (
            <Text span size="sm" c="dimmed">
              {' '}
              · tidak dipakai: {unused.join(', ')}
            </Text>
          ) : null}
        </Text>
        <Button
          variant="default"
          size="xs"
          miw={128}
          leftSection={<IconColumns3 size={16} aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {isOpen ? 'Tutup kolom' : 'Atur kolom'}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <NativeSelect
          size="xs"
          label="Baris judul kolom"
          maw={480}
          p={4}
          value={String(headerRow)}
          data={[
            { value: '0', label: 'Tidak ada judul kolom' },
            ...headerOptions(headerRow, firstRows),
          ]}
          onChange={(event) => onHeader(Number(event.currentTarget.value))}
        />
        <SimpleGrid cols={5} spacing="sm" verticalSpacing="sm" p={4}>
          {mapping.map((choice, column) => (
            <NativeSelect
              // Columns have no other identity than their place.
              key={letters(column)}
              size="xs"
              label={
                <Text span size="xs" fw={600} lineClamp={1} title={nameOf(column)}>
                  {letters(column)} · {nameOf(column)}
                </Text>
              }
              description={
                <Text span size="xs" lineClamp={1}>
                  {columns[column]?.samples.join(', ') || 'tanpa isi'}
                </Text>
              }
              aria-label={`Isi ${nameOf(column)}`}
              data={OPTIONS}
              value={choice}
              onChange={(event) => {
                const chosen = CHOICES.find((value) => value === event.currentTarget.value);
                if (chosen) onChange(mapping.with(column, chosen));
              }}
            />
          ))}
        </SimpleGrid>
      </Collapse>
    </Stack>
  );
}

/** Below many title rows, the header that was found stands behind the first rows. */
function headerOptions(headerRow: number, firstRows: RosterProposal['firstRows']) {
  const isAmong = headerRow === 0 || firstRows.some(({ row }) => row === headerRow);
  return [...firstRows, ...(isAmong ? [] : [{ row: headerRow, text: '' }])].map(
    ({ row, text }) => ({
      value: String(row),
      label: text === '' ? `Baris ${row}` : `Baris ${row}: ${text}`,
    }),
  );
}

/** The letters above a column in Excel. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : letters(rest - 1) + letter;
}
