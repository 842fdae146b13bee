import { Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownTone } from '../../domain/run/warning';
import classes from './run.module.css';

interface ClockFaceProps {
  /** Which step it is of; empty where that is plain. */
  readonly of?: string;
  /** What the figure means: a sign and a word. */
  readonly meaning: ReactNode;
  readonly figure: string;
  readonly below: string;
  readonly tone: ShownTone | 'quiet';
  /** For screen readers. */
  readonly name: string;
}

/** One large figure, readable from where the pendamping stands. */
export function ClockFace({ of = '', meaning, figure, below, tone, name }: ClockFaceProps) {
  return (
    <Box className={classes.clock ?? ''} role="timer" aria-label={name}>
      {of ? (
        <Text size="sm" c="dimmed" truncate title={of} className={classes.clockOf ?? ''}>
          {of}
        </Text>
      ) : null}
      <Group gap={6} wrap="nowrap" className={`${classes.clockMeaning} ${classes[tone]}`}>
        {meaning}
      </Group>
      <Text className={`${classes.figure} ${classes[tone]}`}>{figure}</Text>
      <Text size="sm">{below}</Text>
    </Box>
  );
}
