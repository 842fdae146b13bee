import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { parseClock } from '../../domain/activity/parse-clock';
import { instantOf } from '../../domain/activity/zone';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { SheetRow } from './sheet-rows';
import type { Leaving } from './use-leaving';

interface LeavingDialogProps {
  readonly row: SheetRow;
  readonly view: AttendanceSheetView;
  readonly leaving: Leaving;
}

/** When somebody left; with a reason once the sheet is closed. Shown while it is mounted. */
export function LeavingDialog({ row, view, leaving }: LeavingDialogProps) {
  useReturnFocus();
  const { isClosed, zone } = view;
  const [typed, setTyped] = useState(row.left);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'time' | 'reason'>();
  const [isBusy, setBusy] = useState(false);

  const send = async (leftAt: number | undefined) => {
    const lacksReason = isClosed && reason.trim() === '';
    setMissing(lacksReason ? 'reason' : undefined);
    if (lacksReason || isBusy) return;
    setBusy(true);
    await leaving.record(leftAt, reason.trim());
    setBusy(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const minute = parseClock(typed);
    if (minute === undefined) return setMissing('time');
    await send(instantOf(view.date, minute, zone));
  };
  return (
    <Modal opened onClose={leaving.drop} title="Pulang lebih awal">
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text size="sm">
            {row.name}
            {row.arrival && row.arrival !== '–' ? `, datang ${row.arrival}` : ''}.{' '}
            {isClosed
              ? 'Daftar hadir sudah ditutup, jadi jam pulang dicatat sebagai koreksi dengan alasan.'
              : 'Tetap dihitung hadir; jam pulangnya tercatat.'}
          </Text>
          <TextInput
            label={`Jam pulang (${zone})`}
            description="Jam dan menit, misalnya 14.20"
            autoComplete="off"
            data-autofocus
            value={typed}
            error={missing === 'time' ? 'Tulis jam dan menit, misalnya 14.20.' : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
          {isClosed ? (
            <TextInput
              label="Alasan"
              maxLength={300}
              autoComplete="off"
              value={reason}
              error={missing === 'reason' ? 'Tulis alasan singkat agar tercatat.' : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <Group justify="flex-end" gap="sm">
            {row.left ? (
              <Button variant="subtle" color="gray" mr="auto" onClick={() => void send(undefined)}>
                Tidak jadi pulang
              </Button>
            ) : null}
            <Button variant="default" onClick={leaving.drop}>
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
