import {
  Button,
  Collapse,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconColumns3 } from '@tabler/icons-react';
import {
  hasColumn,
  type ScoreColumnChoice,
  type ScoreFile,
  type ScoreReadingChoice,
} from '../../../domain/scores/import/read-scores';
import { type PlannedTest, testKey } from '../../../domain/scores/tests-of';

interface ScoreColumnChoicesProps {
  readonly file: ScoreFile;
  readonly tests: readonly PlannedTest[];
  readonly onChange: (choice: Pick<ScoreReadingChoice, 'columns'> | { full: number }) => void;
}

const PERSON_CHOICES = {
  ignored: 'Tidak dipakai',
  name: 'Nama',
  nip: 'NIP',
  institution: 'Instansi',
} as const;

/** What each column of the file was taken for: always said, changeable on demand. */
export function ScoreColumnChoices({ file, tests, onChange }: ScoreColumnChoicesProps) {
  const { columns, described, full } = file;
  const isUnclear =
    !columns.some((choice) => typeof choice !== 'string') ||
    !(hasColumn(file, 'name') || hasColumn(file, 'nip'));
  const [isOpen, { toggle }] = useDisclosure(isUnclear);
  const titleOf = (column: number) => described[column]?.header || `kolom ${letters(column)}`;
  const meaningOf = (choice: ScoreColumnChoice) =>
    typeof choice === 'string'
      ? PERSON_CHOICES[choice]
      : (tests.find((test) => testKey(test) === choice.test)?.name ?? '');
  const used = columns.flatMap((choice, column) =>
    choice === 'ignored' ? [] : [`${meaningOf(choice)} dari “${titleOf(column)}”`],
  );
  const options = [
    ...Object.entries(PERSON_CHOICES).map(([value, label]) => ({ value, label })),
    ...tests.map((test) => ({ value: testKey(test), label: test.name })),
  ];
  const choose = (column: number, value: string) => {
    const choice = isPersonChoice(value) ? value : { test: value };
    // A test has one column.
    const others = columns.map((other) =>
      typeof other !== 'string' && other.test === value ? 'ignored' : other,
    );
    onChange({ columns: others.with(column, choice) });
  };

  return (
    <Stack gap="xs">
      <Group justify="space-between" align="center" wrap="nowrap" gap="lg">
        <Text size="sm">
          <b>Kolom:</b> {used.join(' · ') || 'belum ada yang dikenali'}
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Text component="label" size="sm" htmlFor="nilai-penuh" style={{ whiteSpace: 'nowrap' }}>
            Nilai penuh
          </Text>
          <NumberInput
            id="nilai-penuh"
            size="xs"
            w={64}
            min={1}
            max={1000}
            clampBehavior="strict"
            allowDecimal={false}
            hideControls
            value={full}
            onChange={(value) => {
              if (typeof value === 'number' && value > 0) onChange({ full: value });
            }}
            styles={{ input: { textAlign: 'right' } }}
          />
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
      </Group>
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={5} spacing="sm" verticalSpacing="sm" p={4}>
          {columns.map((choice, column) => (
            <NativeSelect
              // Columns have no other identity than their place.
              key={letters(column)}
              size="xs"
              label={
                <Text span size="xs" fw={600} lineClamp={1} title={titleOf(column)}>
                  {letters(column)} · {titleOf(column)}
                </Text>
              }
              description={
                <Text span size="xs" lineClamp={1}>
                  {described[column]?.samples.map(withoutNip).join(', ') || 'tanpa isi'}
                </Text>
              }
              aria-label={`Isi ${titleOf(column)}`}
              data={options}
              value={typeof choice === 'string' ? choice : choice.test}
              onChange={(event) => choose(column, event.currentTarget.value)}
            />
          ))}
        </SimpleGrid>
      </Collapse>
    </Stack>
  );
}

const isPersonChoice = (value: string): value is keyof typeof PERSON_CHOICES =>
  value in PERSON_CHOICES;

/** A projector may show this page. */
const withoutNip = (text: string): string => text.replace(/\d{8}[\d\s.-]{7,}/g, '18 angka');

/** The letters above a column in Excel. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : letters(rest - 1) + letter;
}
