import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { countsIn } from '../../domain/run/gap-question';
import { gapSpan, gapTitle } from '../../domain/run/gap-sentences';
import { stepsInWords } from '../../domain/run/run-blocks';
import type { DayState } from '../../domain/state';
import { notifyDone } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';
import type { PendingGap } from '../../workspace/clock-memory';
import { settleGap } from '../../workspace/use-clock-watch';
import { useWorkspace } from '../../workspace/workspace';
import { Question } from './Question';

interface GapDialogProps {
  readonly gap: PendingGap;
  readonly day: DayState;
  /** A night hardly counts. */
  readonly isLong: boolean;
}

/** Asks whether time that the laptop did not see belongs to the steps that ran. */
export function GapDialog({ gap, day, isLong }: GapDialogProps) {
  const { details, run } = useActivity();
  const { clock } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const { dayId, from, to, cause } = gap;
  const { zone } = details;
  const steps = countsIn(day, gap, Math.max(clock.now(), to));
  const isEmpty = steps.length === 0;
  useEffect(() => {
    // Everything was paused: the day goes on, and no clock has anything to lose.
    if (isEmpty) settleGap(gap);
  }, [isEmpty, gap]);
  if (isEmpty) return null;

  const exclude = async () => {
    setBusy(true);
    const { status } = await run({ type: 'exclude-gap', dayId, from, to });
    setBusy(false);
    if (status === 'not-saved') return;
    settleGap(gap);
    if (status === 'done') notifyDone(`Waktu ${gapSpan(gap, zone)} dicatat sebagai jeda.`);
  };
  const primary = { variant: 'filled', 'data-autofocus': true } as const;
  const other = { variant: 'default' } as const;
  return (
    <Question title={gapTitle(gap, zone)}>
      <Stack gap="xs">
        <Text>Hitung waktunya? L{stepsInWords(steps).slice(1)} sedang berlangsung saat itu.</Text>
        <Text size="sm" c="dimmed">
          {cause === 'sleep-or-clock'
            ? 'Bila hanya jam laptop yang dimajukan, jangan hitung. '
            : ''}
          Bila kelas tetap berjalan, hitung. Bila kelas ikut berhenti, waktu itu dicatat sebagai
          jeda dan dapat diurungkan.
        </Text>
      </Stack>
      <Group justify="flex-end" gap="sm">
        <Button {...(isLong ? primary : other)} loading={isBusy} onClick={() => void exclude()}>
          Jangan hitung
        </Button>
        <Button {...(isLong ? other : primary)} disabled={isBusy} onClick={() => settleGap(gap)}>
          Hitung
        </Button>
      </Group>
    </Question>
  );
}
