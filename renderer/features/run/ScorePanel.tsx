import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { testStateInWords } from '../../domain/scores/recap-sentences';
import { testRecap } from '../../domain/scores/score-recap';
import { testKey, testsOf } from '../../domain/scores/tests-of';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

/** How many papers of the shown test are marked, and the way to mark more. */
export function ScorePanel({ steps }: { readonly steps: readonly number[] }) {
  const { activityId, state, sop } = useActivity();
  const { day } = useRun();
  const test = testsOf(state, sop).find(
    ({ dayId, step }) => dayId === day.plan.dayId && steps.includes(step),
  );
  if (!test) return null;
  const { name } = test;
  const { count, expected, ...recap } = testRecap(state, test);
  return (
    <Stack component="section" gap="xs" aria-label={`Nilai ${name}`}>
      <Text size="sm" fw={600}>
        Nilai {name}
      </Text>
      <Text size="sm">
        {expected === 0 ? 'Belum ada peserta.' : testStateInWords({ count, expected, ...recap })}
      </Text>
      <Button
        variant="default"
        component={Link}
        to={`/kegiatan/${activityId}/nilai?tes=${testKey(test)}`}
      >
        {count === expected && count > 0 ? 'Lihat nilai' : 'Isi nilai'}
      </Button>
    </Stack>
  );
}
