import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DayPlan } from '../../domain/activity/day-plan';
import { copyPlan } from '../../domain/activity/edit-plan';
import { formatDate } from '../../domain/format/date';
import { hasBegun } from '../../domain/run/progress';
import { findDay } from '../../domain/state';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';

interface CopyDayModalProps {
  readonly from: DayPlan;
  /** Every day, in order. */
  readonly plans: readonly DayPlan[];
  readonly onCopy: (copies: readonly DayPlan[]) => void;
  readonly onClose: () => void;
}

/** Asks which days become like this one, and how much of it they take over. */
export function CopyDayModal({ from, plans, onCopy, onClose }: CopyDayModalProps) {
  const { state } = useActivity();
  useReturnFocus();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [extent, setExtent] = useState('times');
  const [withLessons, setWithLessons] = useState(false);

  const copy = () => {
    const options = { withSteps: extent === 'steps', withLessons };
    const targets = plans.filter(({ dayId }) => chosen.includes(dayId));
    onCopy(targets.map((target) => copyPlan(from, target, options)));
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Salin jadwal hari ${plans.indexOf(from) + 1} ke hari lain`}
      size="lg"
    >
      <Stack gap="lg">
        <Checkbox.Group
          label="Hari tujuan"
          value={[...chosen]}
          onChange={(value) => setChosen(value)}
        >
          <Stack gap="xs" mt="xs">
            {plans.map((plan, index) => {
              if (plan.dayId === from.dayId) return null;
              const day = findDay(state, plan.dayId);
              const isFixed = day !== undefined && (day.archived !== undefined || hasBegun(day));
              return (
                <Checkbox
                  key={plan.dayId}
                  value={plan.dayId}
                  label={`Hari ${index + 1}, ${formatDate(plan.date)}`}
                  description={isFixed ? 'Sudah berjalan' : undefined}
                  disabled={isFixed}
                />
              );
            })}
          </Stack>
        </Checkbox.Group>
        <Radio.Group label="Yang disalin" value={extent} onChange={setExtent}>
          <Stack gap="xs" mt="xs">
            <Radio
              value="times"
              label="Jam mulai, ruang, dan menit langkah yang sama"
              description="Susunan langkah hari tujuan tetap."
            />
            <Radio
              value="steps"
              label="Seluruh susunan langkah"
              description="Termasuk registrasi dan tes bila ada pada hari ini."
            />
          </Stack>
        </Radio.Group>
        <Checkbox
          label="Sertakan mata pelatihan dan narasumber"
          checked={withLessons}
          onChange={(event) => setWithLessons(event.currentTarget.checked)}
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            Baru tersimpan setelah Simpan jadwal.
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button disabled={chosen.length === 0} onClick={copy}>
              Salin ke {chosen.length} hari
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
