import { Text, UnstyledButton, type UnstyledButtonProps, VisuallyHidden } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type ComponentProps, useEffect, useRef } from 'react';
import { dayTone } from '../../domain/run/day-tone';
import { minutesFigure, type RunBlock, STATUS_WORDS } from '../../domain/run/run-blocks';
import { clocksOf } from '../../domain/run/step-clock';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import classes from './run.module.css';
import { useRun } from './run-context';
import { StatusIcon } from './StatusIcon';

interface RailRowProps {
  readonly block: RunBlock;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
  readonly itemProps: UnstyledButtonProps &
    Omit<ComponentProps<'button'>, keyof UnstyledButtonProps>;
}

/** One block of the rail: state, number, name, minutes. */
export function RailRow(props: RailRowProps) {
  const { status } = props.block;
  return status === 'running' || status === 'paused' ? (
    <LiveRow {...props} />
  ) : (
    <Row {...props} now={0} />
  );
}

const TONES: Partial<Record<string, string>> = {
  over: classes.over ?? '',
  paused: classes.soon ?? '',
};

/** Only rows with a clock turn with the time. */
function LiveRow(props: RailRowProps) {
  return <Row {...props} now={useNow()} />;
}

function Row({ block, isCurrent, isShown, itemProps, now }: RailRowProps & { now: number }) {
  const { sop, details } = useActivity();
  const { day } = useRun();
  const { ref, ...handlers } = itemProps;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  const isOver = clocksOf(day, block.steps, now).some(({ tone }) => tone === 'over');
  const tone = dayTone(isOver ? 'over' : 'calm', day, sop, details.zone, now);
  const isLate = block.status === 'running' && (tone === 'over' || tone === 'spent');
  const shownStatus = isLate ? tone : block.status;
  const word = isLate ? 'lewat waktu' : STATUS_WORDS[block.status];
  const isActive = block.status === 'running' || block.status === 'paused';
  const figure = minutesFigure(block, day, now);
  return (
    <UnstyledButton
      {...handlers}
      ref={useMergedRef(row, ref ?? null)}
      className={classes.row ?? ''}
      aria-current={isCurrent ? 'step' : undefined}
      mod={{
        shown: isShown,
        current: isCurrent,
        done: block.status === 'finished' || block.status === 'skipped',
      }}
    >
      <span className={classes.rowIcon}>
        <StatusIcon status={shownStatus} />
      </span>
      <span>
        {block.label} {block.name}
        {isActive ? (
          <Text span size="xs" display="block" className={TONES[shownStatus] ?? ''}>
            {word}
          </Text>
        ) : (
          <VisuallyHidden>{block.status === 'skipped' ? '' : `, ${word}`}</VisuallyHidden>
        )}
      </span>
      <Text span size="sm" fw={isActive ? 600 : 400} style={{ whiteSpace: 'nowrap' }}>
        {figure}
        {block.status === 'skipped' ? null : <VisuallyHidden> menit</VisuallyHidden>}
      </Text>
    </UnstyledButton>
  );
}
