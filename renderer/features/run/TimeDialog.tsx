import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { parseClock } from '../../domain/activity/parse-clock';
import { formatClock } from '../../domain/format/clock';
import { instantNear } from '../../domain/run/instant-near';
import { stepsInWords } from '../../domain/run/run-blocks';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { type RunDialog, useRun } from './run-context';

interface TimeDialogProps {
  readonly dialog: Extract<RunDialog, { kind: 'time' }>;
  readonly onClose: () => void;
}

/** Asks for the time at which something really happened. */
export function TimeDialog({ dialog, onClose }: TimeDialogProps) {
  const { edge, steps, from } = dialog;
  const { details } = useActivity();
  const { acts } = useRun();
  useReturnFocus();
  const [typed, setTyped] = useState(() => formatClock(from, details.zone));
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isCorrection = edge === 'start' || edge === 'finish';

  const send = (at: number): Promise<boolean> => {
    switch (edge) {
      case 'start':
      case 'finish':
        return acts.correctTime(steps, edge, at, reason);
      case 'begin':
        return acts.start(steps, at);
      case 'advance':
        return acts.advanceAt(steps, at);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const minute = parseClock(typed);
    setWrong(minute === undefined);
    if (minute === undefined || isBusy) return;
    setBusy(true);
    const isDone = await send(instantNear(minute, details.zone, from));
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={TITLES[edge]}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text size="sm">
            {isCorrection
              ? `Waktu ${edge === 'start' ? 'mulai' : 'selesai'} ${stepsInWords(steps)} tercatat pukul ${formatClock(from, details.zone)} ${details.zone}. Waktu yang lama tetap ada di riwayat.`
              : `Kapan ${stepsInWords(steps)} sebenarnya dimulai?`}
          </Text>
          <TextInput
            label={`Pukul (${details.zone})`}
            description="Jam dan menit, misalnya 08.05"
            value={typed}
            error={isWrong ? 'Tulis jam dan menit, misalnya 08.05.' : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus
          />
          {isCorrection ? (
            <TextInput
              label="Alasan (bila perlu)"
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={isBusy}>
              Simpan
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const TITLES = {
  start: 'Ubah waktu mulai',
  finish: 'Ubah waktu selesai',
  begin: 'Mulai pada jam lain',
  advance: 'Mulai pada jam lain',
} as const;
