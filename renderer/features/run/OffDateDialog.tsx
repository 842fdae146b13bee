import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../domain/format/date';
import { dayNumber } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useRun } from './run-context';

interface OffDateDialogProps {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onBegin: () => Promise<void>;
  readonly onClose: () => void;
}

/** One press of Enter must not begin tomorrow. */
export function OffDateDialog({ today, onBegin, onClose }: OffDateDialogProps) {
  const { state } = useActivity();
  const { day } = useRun();
  const [isBusy, setBusy] = useState(false);
  const number = dayNumber(state, day.plan.dayId);
  const begin = async () => {
    setBusy(true);
    await onBegin();
    setBusy(false);
  };
  return (
    <Modal opened onClose={onClose} title={`Mulai hari ${number} sekarang`}>
      <Stack gap="md">
        <Text size="sm">
          Hari {number} dijadwalkan {formatDate(day.plan.date)}, sedangkan sekarang{' '}
          {formatDate(today)}.
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            Batal
          </Button>
          <Button loading={isBusy} onClick={() => void begin()}>
            Mulai hari {number}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
