import { Group, Text } from '@mantine/core';
import { formatClock } from '../../domain/format/clock';
import type { RunBlock } from '../../domain/run/run-blocks';
import { runOf, type StepRun } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';
import { TimeMenu } from './TimeMenu';

const EDGES = [
  { edge: 'start', word: 'mulai', timeOf: (run: StepRun) => run.startedAt },
  { edge: 'finish', word: 'selesai', timeOf: (run: StepRun) => run.finishedAt },
] as const;

/** Recorded start and finish of a block, open to correction: an act forgotten is soon put right. */
export function BlockTimes({ block }: { readonly block: RunBlock }) {
  const { details } = useActivity();
  const { day, acts, ask, isReadOnly } = useRun();
  return (
    <Group gap={isReadOnly ? 'sm' : 4} wrap="nowrap">
      {EDGES.map(({ edge, word, timeOf }) => {
        const steps = block.steps.filter((step) => {
          const run = runOf(day, step);
          return run.status !== 'pending' && timeOf(run) !== undefined;
        });
        const times = steps.flatMap((step) => timeOf(runOf(day, step)) ?? []);
        if (times.length === 0) return null;
        const at = edge === 'start' ? Math.min(...times) : Math.max(...times);
        const label = `${word} ${formatClock(at, details.zone)}`;
        if (isReadOnly) {
          return (
            <Text key={edge} size="sm" c="dimmed">
              {label}
            </Text>
          );
        }
        return (
          <TimeMenu
            key={edge}
            label={label}
            name={`${label}, ubah waktu ${word}`}
            reference={() => at}
            direction="lebih awal"
            onChoose={(to) => void acts.correctTime(steps, edge, to, '')}
            onOther={() => ask({ kind: 'time', edge, steps, from: at })}
          />
        );
      })}
    </Group>
  );
}
