import { Alert, Button, Group, Modal, MultiSelect, Radio, Stack } from '@mantine/core';
import { IconAlertTriangle, IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { formatShortInstant } from '../../../domain/format/clock';
import type { Participant } from '../../../domain/people/participant';
import { fullName } from '../../../domain/people/personal-name';
import { cardHolders } from '../../../domain/scan/card-holders';
import type { CardSize } from '../../../domain/scan/name-cards';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { useActivity } from '../../../workspace/activity';
import { useCardMaker } from './use-card-maker';

interface CardsDialogProps {
  /** Everybody who takes part, in order. */
  readonly people: readonly Participant[];
  readonly onClose: () => void;
}

/** `new`: who has no card yet. */
type Whom = 'all' | 'new' | 'some';

/** Kartu peserta: which size, and for whom. Shown while it is mounted. */
export function CardsDialog({ people, onClose }: CardsDialogProps) {
  useReturnFocus();
  const { state, details } = useActivity();
  const [size, setSize] = useState<CardSize>('small');
  const [whom, setWhom] = useState<Whom>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const maker = useCardMaker(onClose);
  const { participantIds: holders, lastAt } = cardHolders(state);
  const fresh = people.filter(({ id }) => !holders.has(id)).map(({ id }) => id);
  const someHave = fresh.length < people.length;
  const ids = { all: people.map(({ id }) => id), new: fresh, some: chosen }[whom];
  const again = ids.filter((id) => holders.has(id)).length;

  return (
    <Modal opened onClose={onClose} title="Cetak kartu peserta" size={520}>
      <Stack gap="md">
        <Radio.Group
          label="Ukuran"
          value={size}
          onChange={(value) => setSize(value === 'large' ? 'large' : 'small')}
        >
          <Stack gap="xs" mt={8}>
            <Radio
              value="small"
              label="Kecil, 9 × 5,5 cm"
              description="Sepuluh kartu selembar, untuk bingkai kartu nama"
            />
            <Radio
              value="large"
              label="Besar, 9,5 × 13 cm"
              description="Empat kartu selembar, untuk kartu bertali"
            />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label="Untuk"
          value={whom}
          onChange={(value) => setWhom(WHOM.find((known) => known === value) ?? 'all')}
        >
          <Stack gap="xs" mt={8}>
            <Radio value="all" label={`Semua peserta (${people.length})`} />
            {someHave && fresh.length > 0 ? (
              <Radio value="new" label={`Yang belum punya kartu (${fresh.length})`} />
            ) : null}
            <Radio value="some" label="Peserta tertentu" />
          </Stack>
        </Radio.Group>
        {whom === 'some' ? (
          <MultiSelect
            aria-label="Pilih peserta"
            placeholder={chosen.length === 0 ? 'Ketik nama' : ''}
            searchable
            hidePickedOptions
            selectFirstOptionOnChange
            limit={50}
            nothingFoundMessage="Tidak ada peserta dengan nama itu."
            data={people.map((person) => ({ value: person.id, label: fullName(person) }))}
            value={chosen}
            onChange={setChosen}
          />
        ) : null}
        {lastAt !== undefined && again > 0 ? (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
            Kartu untuk {again} peserta sudah pernah dibuat, terakhir{' '}
            {formatShortInstant(lastAt, details.zone)}. Kartu lama tetap terbaca, jadi cetak ulang
            hanya bagi yang memerlukan.
          </Alert>
        ) : null}
        {maker.problem ? <Alert color="red">{maker.problem}</Alert> : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button
            data-autofocus
            leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
            loading={maker.isBusy}
            disabled={ids.length === 0}
            onClick={() => maker.make(size, ids)}
          >
            Buat Word ({ids.length})
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const WHOM: readonly Whom[] = ['all', 'new', 'some'];
