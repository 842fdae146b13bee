import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formatInstant } from '../../domain/format/clock';
import { staleTitle } from '../../domain/run/gap-sentences';
import { activeSteps } from '../../domain/run/progress';
import { stepsInWords } from '../../domain/run/run-blocks';
import { type DayState, dayNumber } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import type { PendingGap } from '../../workspace/clock-memory';
import { settleGap } from '../../workspace/use-clock-watch';
import { useWorkspace } from '../../workspace/workspace';
import { Question } from './Question';

interface StaleDayDialogProps {
  readonly gap: PendingGap;
  readonly day: DayState;
  readonly onResume: () => void;
}

/** A day that nobody stopped, found again much later: to be gone on with, or to be closed. */
export function StaleDayDialog({ gap, day, onResume }: StaleDayDialogProps) {
  const { activityId, state, details, run } = useActivity();
  const { clock } = useWorkspace();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const { zone } = details;
  const { dayId } = day.plan;
  const steps = activeSteps(day);

  const close = async () => {
    setBusy(true);
    const { status } = await run({ type: 'finish-steps', dayId, steps, at: gap.from });
    setBusy(false);
    if (status !== 'done') return;
    settleGap(gap);
    // Pelaksanaan opens with what is left to be done.
    void navigate(`/kegiatan/${activityId}/pelaksanaan/${dayId}`, { state: { asks: 'archive' } });
  };
  const now = Math.max(clock.now(), gap.to);
  return (
    <Question title={staleTitle(dayNumber(state, dayId), day.plan, gap, zone, now)}>
      <Stack gap="xs">
        <Text>
          L{stepsInWords(steps).slice(1)} belum selesai. Aplikasi terakhir berjalan{' '}
          {formatInstant(gap.from, zone)}.
        </Text>
        <Text size="sm" c="dimmed">
          Bila kelas sudah selesai, langkah itu diselesaikan pada waktu terakhir tersebut, lalu hari
          itu dapat diarsipkan. Dapat diurungkan.
        </Text>
      </Stack>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" disabled={isBusy} onClick={onResume}>
          Lanjutkan hari itu
        </Button>
        <Button loading={isBusy} onClick={() => void close()} data-autofocus>
          Selesaikan pada waktu terakhir
        </Button>
      </Group>
    </Question>
  );
}
