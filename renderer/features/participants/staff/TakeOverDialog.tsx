import { Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { activityTitle } from '../../../domain/activity/details';
import { activityDates } from '../../../domain/activity/search';
import { activityMachine } from '../../../domain/activity-machine';
import { ROLE_NAMES } from '../../../domain/people/known-people';
import { fullName } from '../../../domain/people/personal-name';
import type { CommitteeMember, Speaker } from '../../../domain/people/staff';
import { withoutKnown } from '../../../domain/people/without-known';
import { notifyDone, notifyProblem } from '../../../ui/notify';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import { recordSpeaker } from './record-speaker';

interface TakeOverDialogProps {
  readonly kind: 'speaker' | 'committee';
  readonly onClose: () => void;
}

interface Offer {
  readonly people: readonly (Speaker | CommitteeMember)[];
  /** Who is in this kegiatan already. */
  readonly knownCount: number;
}

/** Takes narasumber or panitia over from another kegiatan on this laptop, biodata and all. */
export function TakeOverDialog({ kind, onClose }: TakeOverDialogProps) {
  const { activityId, state, run } = useActivity();
  const { store, newId } = useWorkspace();
  useReturnFocus();
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [offer, setOffer] = useState<Offer>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const noun = ROLE_NAMES[kind];
  const activities = useLiveQuery(() => store.queries.listActivities(), [store]);
  const others = activities?.filter((activity) => activity.activityId !== activityId);

  const choose = async (source: string | null) => {
    setSourceId(source);
    setOffer(undefined);
    if (source === null) return;
    setBusy(true);
    const log = await store.readLog(source);
    setBusy(false);
    if (!log.ok) {
      notifyProblem('Kegiatan itu belum dapat dibaca. Tidak ada yang berubah; coba sekali lagi.');
      return;
    }
    const there = activityMachine.replay(log.value);
    const all = kind === 'speaker' ? there.speakers : there.committee;
    const here = kind === 'speaker' ? state.speakers : state.committee;
    const people = withoutKnown<Speaker | CommitteeMember>(all, here);
    setOffer({ people, knownCount: all.length - people.length });
    setChosen(people.map(({ id }) => id));
  };

  const take = async () => {
    setBusy(true);
    let taken = 0;
    for (const person of offer?.people ?? []) {
      if (!chosen.includes(person.id)) continue;
      const fresh = { ...person, id: newId() };
      const outcome = await run(
        'duty' in fresh
          ? { type: 'record-committee-member', member: fresh }
          : recordSpeaker(state, fresh),
      );
      if (outcome.status === 'done') taken += 1;
    }
    setBusy(false);
    if (taken > 0) notifyDone(`${taken} ${noun} diambil dari kegiatan lain.`);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`Ambil ${noun} dari kegiatan lain`} size="lg">
      <Stack gap="md">
        {others?.length === 0 ? (
          <Text size="sm">Belum ada kegiatan lain di laptop ini.</Text>
        ) : (
          <Select
            label="Kegiatan"
            placeholder="Pilih atau ketik nama kegiatan"
            data-autofocus
            searchable
            limit={30}
            nothingFoundMessage="Tidak ada kegiatan yang cocok."
            data={(others ?? []).map((activity) => ({
              value: activity.activityId,
              label: [activityTitle(activity), activityDates(activity)].filter(Boolean).join(', '),
            }))}
            value={sourceId}
            onChange={(source) => void choose(source)}
          />
        )}
        {offer ? (
          <OfferedPeople offer={offer} noun={noun} chosen={chosen} onChange={setChosen} />
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button
            disabled={chosen.length === 0 || !offer}
            loading={isBusy}
            onClick={() => void take()}
          >
            {offer && chosen.length > 0 ? `Ambil ${chosen.length} ${noun}` : 'Ambil'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface OfferedPeopleProps {
  readonly offer: Offer;
  readonly noun: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function OfferedPeople({ offer, noun, chosen, onChange }: OfferedPeopleProps) {
  const { people, knownCount } = offer;
  const known = knownCount > 0 ? `${knownCount} ${noun} sudah ada di kegiatan ini.` : '';
  if (people.length === 0) {
    return (
      <Text size="sm" role="status">
        {known || `Kegiatan itu tidak mencatat ${noun}.`}
      </Text>
    );
  }
  return (
    <Checkbox.Group
      label="Yang diambil"
      description={known}
      value={[...chosen]}
      onChange={(value) => onChange(value)}
    >
      <Stack gap="xs" mt="xs">
        {people.map((person) => (
          <Checkbox
            key={person.id}
            value={person.id}
            label={fullName(person)}
            description={['duty' in person ? person.duty : '', person.position, person.institution]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
