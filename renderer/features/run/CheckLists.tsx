import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatClock } from '../../domain/format/clock';
import type { RunBlock } from '../../domain/run/run-blocks';
import { findStep } from '../../domain/sop/catalogue';
import { checklistItems } from '../../domain/sop/checklist';
import { checkKey } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

const LISTS = [
  { list: 'requirements', title: 'Kelengkapan' },
  { list: 'output', title: 'Output' },
] as const;

/** Kelengkapan and output of a block, to be ticked off; who ticked and when stands beside. */
export function CheckLists({ block }: { readonly block: RunBlock }) {
  const { sop } = useActivity();
  return (
    <SimpleGrid cols={2} spacing="lg">
      {LISTS.map(({ list, title }) => (
        <Stack key={list} component="section" gap={6} aria-label={title}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          {block.steps.flatMap((step) =>
            checklistItems(findStep(sop, step)[list]).map((item) => (
              <CheckItem
                key={`${step}/${item}`}
                step={step}
                list={list}
                item={item}
                isNumbered={block.steps.length > 1}
              />
            )),
          )}
        </Stack>
      ))}
    </SimpleGrid>
  );
}

interface CheckItemProps {
  readonly step: number;
  readonly list: 'requirements' | 'output';
  readonly item: string;
  readonly isNumbered: boolean;
}

function CheckItem({ step, list, item, isNumbered }: CheckItemProps) {
  const { details } = useActivity();
  const { day, acts, isReadOnly } = useRun();
  const mark = day.checks[checkKey(step, list, item)];
  const stamp = mark
    ? [formatClock(mark.at, details.zone), mark.operator].filter((part) => part).join(' · ')
    : undefined;
  return (
    <Checkbox
      size="sm"
      label={isNumbered ? `${item} (${step})` : item}
      description={stamp}
      checked={mark !== undefined}
      disabled={isReadOnly}
      onChange={(event) => void acts.setCheck(step, list, item, event.currentTarget.checked)}
    />
  );
}
