import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { findByName } from '../../../domain/attendance/find-name';
import { nextSigner, signersOf } from '../../../domain/attendance/signing';
import { EmptyState } from '../../../ui/EmptyState';
import { useActivity } from '../../../workspace/activity';
import classes from '../sheet.module.css';
import type { SigningProps } from './SigningScreen';
import { useSignaturePad } from './use-signature-pad';

/**
 * For a tablet or a touch laptop that is handed round: one name, one field. It shows no NIP, for
 * everybody in turn reads it.
 */
export function SigningBoard({ day, sheet, view, onClose }: SigningProps) {
  const { state, run } = useActivity();
  const signers = signersOf(state, sheet);
  const [chosen, setChosen] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { canvas, isEmpty, clear, read } = useSignaturePad();
  const signer = signers.find(({ id }) => id === chosen) ?? nextSigner(signers);
  const signed = signers.filter(({ isSigned }) => isSigned).length;

  const goTo = (id: string | undefined) => {
    clear();
    setChosen(id);
  };
  const save = async () => {
    const drawing = read();
    if (!signer || drawing === undefined || isBusy) return;
    setBusy(true);
    const { dayId } = day.plan;
    const who = { dayId, step: sheet.step, participantId: signer.id };
    const { status } = await run({ type: 'draw-signature', ...who, drawing });
    setBusy(false);
    if (status === 'done') goTo(nextSigner(signers, signer.id)?.id);
  };
  return (
    <Stack gap="md" h="calc(100dvh - 32px)">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text c="dimmed">
          Hari {view.dayNumber} · Sesi {view.session.number} · {signed} dari {signers.length} sudah
          menandatangani
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Select
            aria-label="Cari nama yang menandatangani"
            placeholder="Cari nama"
            w={320}
            size="md"
            searchable
            openOnFocus={false}
            selectFirstOptionOnChange
            nothingFoundMessage="Tidak ada nama yang cocok."
            limit={8}
            data={signers.map(({ id, name, isSigned }) => ({
              value: id,
              label: isSigned ? `${name} (sudah)` : name,
            }))}
            filter={({ search, options }) => {
              const found = findByName(signers, search).map(({ id }) => id);
              const byId = new Map(
                options.flatMap((option) => ('value' in option ? [[option.value, option]] : [])),
              );
              return found.flatMap((id) => byId.get(id) ?? []);
            }}
            value={null}
            onChange={(id) => {
              if (id) goTo(id);
            }}
          />
          <Button
            size="md"
            variant="default"
            leftSection={<IconX size={18} aria-hidden />}
            onClick={onClose}
          >
            Selesai
          </Button>
        </Group>
      </Group>
      <Stack gap={0} align="center" mt="auto" style={signer ? {} : HIDDEN}>
        <Title order={2} fz={40} lh={1.2} ta="center" aria-live="polite">
          {signer?.name}
        </Title>
        <Text size="lg" c="dimmed" ta="center">
          {signer?.institution}
          {signer?.isSigned ? ' · tanda tangan yang lama akan diganti' : ''}
        </Text>
      </Stack>
      {signer ? null : (
        <EmptyState title="Semua yang hadir sudah menandatangani">
          Tanda tangan tersimpan pada daftar hadir sesi ini. Pilih nama di atas untuk mengganti
          tanda tangan seseorang.
        </EmptyState>
      )}
      <div className={classes.paper} hidden={!signer}>
        <canvas ref={canvas} aria-label={`Tempat tanda tangan ${signer?.name ?? ''}`} />
      </div>
      <Group justify="center" gap="md" mb="auto" style={signer ? {} : HIDDEN}>
        <Button
          size="lg"
          variant="default"
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          disabled={isEmpty}
          onClick={clear}
        >
          Ulangi
        </Button>
        <Button
          size="lg"
          variant="default"
          onClick={() => goTo(nextSigner(signers, signer?.id)?.id)}
        >
          Lewati
        </Button>
        <Button
          size="lg"
          leftSection={<IconCheck size={20} aria-hidden />}
          disabled={isEmpty}
          loading={isBusy}
          onClick={() => void save()}
        >
          Simpan dan berikutnya
        </Button>
      </Group>
    </Stack>
  );
}

const HIDDEN = { display: 'none' };
