import { Group, Stack, Text } from '@mantine/core';
import { formatMinuteRange } from '../../domain/format/clock';
import { activeSteps } from '../../domain/run/progress';
import { type RunBlock, STATUS_WORDS } from '../../domain/run/run-blocks';
import { runOf } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { BlockActions } from './BlockActions';
import { BlockTimes } from './BlockTimes';
import { CheckLists } from './CheckLists';
import classes from './run.module.css';
import { useRun } from './run-context';
import { StatusIcon } from './StatusIcon';
import { StepText } from './StepText';

/** Everything about one block but its clock: what can be done, official text, checklists. */
export function BlockPanel({ block }: { readonly block: RunBlock }) {
  return (
    <Stack component="section" gap="sm" aria-label={`L${block.inWords.slice(1)}`}>
      <Group justify="space-between" gap="xs">
        <Group gap="sm" wrap="nowrap">
          <Text size="lg" fw={650}>
            {block.steps.join(' ∥ ')}
          </Text>
          <Group
            gap={6}
            wrap="nowrap"
            className={classes.blockStatus ?? ''}
            mod={{ clocked: block.status === 'running' || block.status === 'paused' }}
          >
            <StatusIcon status={block.status} />
            <Text size="sm">{STATUS_WORDS[block.status]}</Text>
          </Group>
        </Group>
        <BlockActions block={block} />
      </Group>
      <BlockFacts block={block} />
      <Stack gap="xs">
        {block.steps.map((step) => (
          <StepText key={step} step={step} isNumbered={block.steps.length > 1} />
        ))}
      </Stack>
      <CheckLists block={block} />
    </Stack>
  );
}

/** When it was meant to run and when it ran, or why it did not. */
function BlockFacts({ block }: { readonly block: RunBlock }) {
  const { details } = useActivity();
  const { day } = useRun();
  if (block.status === 'skipped') {
    const reasons = new Set(block.steps.map((step) => runOf(day, step).skipReason));
    const reason = [...reasons].filter((text) => text !== '').join('; ');
    return <Text size="sm">{reason ? `Alasan: ${reason}` : 'Dilewati tanpa alasan.'}</Text>;
  }
  const hasPlan = activeSteps(day).length > 0;
  const hasTimes = block.steps.some((step) => {
    const { status, startedAt } = runOf(day, step);
    return status !== 'pending' && startedAt !== undefined;
  });
  if (!hasPlan && !hasTimes) return null;
  return (
    <Group justify="space-between" gap="xs">
      {/* While nothing runs, the plan stands under the large figure. */}
      {hasPlan ? (
        <Text size="sm" c="dimmed">
          rencana {formatMinuteRange(block.start, block.end, details.zone)}
        </Text>
      ) : null}
      <BlockTimes block={block} />
    </Group>
  );
}
