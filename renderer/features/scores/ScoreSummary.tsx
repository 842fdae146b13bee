import { Group, Stack, Table, Text } from '@mantine/core';
import { classGainSentence, comparedInWords } from '../../domain/scores/recap-sentences';
import type { ScoreRecap, TestRecap } from '../../domain/scores/score-recap';
import { formatScore } from '../../domain/scores/score-text';
import { testKey } from '../../domain/scores/tests-of';

interface ScoreSummaryProps {
  readonly recap: ScoreRecap;
  readonly tests: readonly TestRecap[];
}

/** The class in figures, above its papers. */
export function ScoreSummary({ recap, tests }: ScoreSummaryProps) {
  const { gain } = recap;
  return (
    <Group justify="space-between" align="flex-start" gap="lg" wrap="nowrap" mb="xs">
      <Table
        verticalSpacing={2}
        w="auto"
        withRowBorders={false}
        style={FIXED}
        aria-label="Rekap tes"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th pl={0}>Tes</Table.Th>
            <Table.Th ta="right">Diisi</Table.Th>
            <Table.Th ta="right">Rata-rata</Table.Th>
            <Table.Th ta="right">Tertinggi</Table.Th>
            <Table.Th ta="right">Terendah</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tests.map(({ figures, ...test }) => (
            <Table.Tr key={testKey(test)}>
              <Table.Td pl={0}>
                {test.name}
                {test.isSkipped ? (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    (dilewati saat pelaksanaan)
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="right">
                {test.count} dari {test.expected}
              </Table.Td>
              <Table.Td ta="right">{figures ? formatScore(figures.mean) : '–'}</Table.Td>
              <Table.Td ta="right">{figures ? formatScore(figures.highest) : '–'}</Table.Td>
              <Table.Td ta="right">{figures ? formatScore(figures.lowest) : '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {gain ? (
        <Stack gap={2} maw={640} component="section" aria-label="Rekap kelas">
          <Text size="sm" fw={600} ta="right" style={{ textWrap: 'balance' }}>
            {classGainSentence(gain)}
          </Text>
          <Text size="xs" c="dimmed" ta="right">
            {comparedInWords(recap)}
          </Text>
        </Stack>
      ) : null}
    </Group>
  );
}

const FIXED = { whiteSpace: 'nowrap', flexShrink: 0 } as const;
