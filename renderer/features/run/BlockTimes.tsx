import { Group, Text } from '@mantine/core';
import { capitalized } from '../../domain/format/capital';
import { formatClock } from '../../domain/format/clock';
import { type BlockTime, blockTimes } from '../../domain/run/block-times';
import { type RunBlock, stepsInWords } from '../../domain/run/run-blocks';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';
import { TimeMenu } from './TimeMenu';

const WORDS = { start: 'mulai', finish: 'selesai' } as const;

const EVENTS = { start: 'dimulai', finish: 'selesai' } as const;

/** Recorded start and finish of a block, open to correction: an act forgotten is soon put right. */
export function BlockTimes({ block }: { readonly block: RunBlock }) {
  const { details } = useActivity();
  const { day, acts, ask, isReadOnly } = useRun();
  const isWhole = ({ steps }: BlockTime) => steps.length === block.steps.length;
  return (
    <Group gap={isReadOnly ? 'sm' : 4}>
      {blockTimes(day, block.steps).map((time) => {
        const { edge, at, steps } = time;
        const word = WORDS[edge];
        const label = `${word} ${formatClock(at, details.zone)}`;
        // Whose time it is matters only where the others of the block have another.
        const shown = isWhole(time) ? label : `${steps.join('∥')} ${label}`;
        const of = isWhole(time) ? '' : ` ${stepsInWords(steps)}`;
        if (isReadOnly) {
          return (
            <Text key={`${edge}/${at}`} size="sm" c="dimmed">
              {shown}
            </Text>
          );
        }
        return (
          <TimeMenu
            key={`${edge}/${at}`}
            label={shown}
            name={`${shown}, ubah waktu ${word}${of}`}
            title={`${capitalized(stepsInWords(steps))} ${EVENTS[edge]}`}
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
