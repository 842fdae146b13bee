import { Button, Group, NumberInput, Popover, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { PLAN_SCOPE } from '../../domain/undo-scope';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { useScopeUndo } from '../../workspace/use-scope-undo';

/** The threshold of attendance, changed where it is read. */
export function ThresholdField() {
  const { details, run } = useActivity();
  const { undoAct } = useScopeUndo(PLAN_SCOPE, () => 'ambang kehadiran');
  const { attendanceThreshold } = details;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<number | string>(attendanceThreshold);
  const isValid =
    typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 && typed <= 100;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isValid) return;
    if (typed === attendanceThreshold) {
      setOpen(false);
      return;
    }
    const outcome = await run({
      type: 'edit-activity',
      details: { ...details, attendanceThreshold: typed },
    });
    if (outcome.status !== 'done') return;
    setOpen(false);
    const act = outcome.events.at(0)?.act ?? '';
    notifyUndoable(
      `Ambang kehadiran diubah dari ${attendanceThreshold} % menjadi ${typed} %.`,
      () => void undoAct(act),
    );
  };

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      width={296}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<IconPencil size={16} aria-hidden />}
          aria-label={`Ambang ${attendanceThreshold}\u00a0%, ubah`}
          onClick={() => {
            setTyped(attendanceThreshold);
            setOpen(!isOpen);
          }}
        >
          Ambang {attendanceThreshold}&nbsp;%
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void save(event)} noValidate>
          <Stack gap="sm">
            <NumberInput
              data-autofocus
              label="Ambang kehadiran (% dari JP)"
              value={typed}
              onChange={setTyped}
              min={0}
              max={100}
              allowDecimal={false}
              allowNegative={false}
              clampBehavior="strict"
              error={isValid ? undefined : 'Isi bilangan bulat dari 0 sampai 100.'}
            />
            <Text size="sm" c="dimmed">
              Peserta yang mencapainya tercatat lulus, selebihnya telah mengikuti.
            </Text>
            <Group justify="flex-end" gap="sm">
              <Button variant="subtle" onClick={() => setOpen(false)}>
                Batal
              </Button>
              <Button type="submit" variant="default" disabled={!isValid}>
                Simpan ambang
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
