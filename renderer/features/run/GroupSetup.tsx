import {
  Anchor,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import {
  DIVISION_NAMES,
  DIVISIONS,
  type Division,
  divideIntoGroups,
  divisionInWords,
  groupsOfSize,
} from '../../domain/groups/divide-into-groups';
import { presentForGroups } from '../../domain/groups/group-members';
import { formerGroups } from '../../domain/groups/group-work';
import { makeGroups } from '../../domain/groups/make-groups';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { useRun } from './run-context';

/** Of a group that can still talk at one table. */
const USUAL_SIZE = 8;

const UNITS = [
  { value: 'groups', label: 'kelompok' },
  { value: 'people', label: 'orang per kelompok' },
];

interface GroupSetupProps {
  /** Where there are groups already: they are divided again. */
  readonly onDone?: () => void;
}

/** Divides the class into groups: how many, by what, and who. */
export function GroupSetup({ onDone }: GroupSetupProps) {
  const { newId } = useWorkspace();
  const { activityId, state, sop } = useActivity();
  const { day, groups: changes } = useRun();
  const all = activeParticipants(state);
  const present = presentForGroups(state, day, sop);
  const [unit, setUnit] = useState('groups');
  const [typed, setTyped] = useState<number | string>();
  const [division, setDivision] = useState<Division>('list');
  const [onlyPresent, setOnlyPresent] = useState(true);

  const people = present && onlyPresent ? present : all;
  const usual = Math.max(2, groupsOfSize(people.length, USUAL_SIZE));
  const number = Math.max(1, Number(typed ?? (unit === 'groups' ? usual : USUAL_SIZE)));
  const count = unit === 'groups' ? number : groupsOfSize(people.length, number);
  const former = formerGroups(state, day);

  const divide = async (event: FormEvent) => {
    event.preventDefault();
    if (people.length === 0) return;
    const divided = divideIntoGroups(people, count, division, Math.random);
    if (await changes.change((groups) => makeGroups(divided, groups, newId))) onDone?.();
  };
  const takeOver = async () => {
    if (!former) return;
    const divided = former.groups.map(({ participantIds }) => participantIds);
    if (await changes.change(() => makeGroups(divided, former.groups, newId))) onDone?.();
  };

  if (all.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Belum ada peserta yang dapat dibagi.{' '}
        <Anchor component={Link} to={`/kegiatan/${activityId}/peserta`} size="sm">
          Isi peserta
        </Anchor>
      </Text>
    );
  }
  return (
    <form onSubmit={(event) => void divide(event)}>
      <Stack gap="xs">
        <Group gap={6} wrap="nowrap">
          <NumberInput
            w={72}
            aria-label={unit === 'groups' ? 'Jumlah kelompok' : 'Orang per kelompok'}
            min={1}
            max={Math.max(1, people.length)}
            allowDecimal={false}
            allowNegative={false}
            value={typed ?? number}
            onChange={setTyped}
          />
          <NativeSelect
            flex={1}
            miw={0}
            aria-label="Yang ditentukan"
            data={UNITS}
            value={unit}
            onChange={(event) => {
              setUnit(event.currentTarget.value);
              setTyped(undefined);
            }}
          />
        </Group>
        <NativeSelect
          aria-label="Cara membagi"
          data={DIVISIONS.map((value) => ({ value, label: DIVISION_NAMES[value] }))}
          value={division}
          onChange={(event) => setDivision(event.currentTarget.value as Division)}
        />
        {present ? (
          <Checkbox
            size="sm"
            label={`Bagikan hanya yang hadir (${present.length})`}
            checked={onlyPresent}
            onChange={(event) => setOnlyPresent(event.currentTarget.checked)}
          />
        ) : null}
        <Text size="sm" c="dimmed">
          {people.length === 0
            ? 'Tidak ada yang hadir pada sesi ini.'
            : `${people.length} peserta: ${divisionInWords(people.length, count)}`}
        </Text>
        <Button type="submit" variant="default" disabled={people.length === 0}>
          {onDone ? 'Bagi ulang' : 'Bagi kelompok'}
        </Button>
        {former ? (
          <Button variant="subtle" size="compact-sm" onClick={() => void takeOver()}>
            Pakai kelompok hari {former.number}
          </Button>
        ) : null}
      </Stack>
    </form>
  );
}
