import { Anchor, Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { activityTitle } from '../../domain/activity/details';
import { activityDates } from '../../domain/activity/search';
import { type Appearance, keysToFind } from '../../domain/people/appearances';
import { type PersonRole, personKey, ROLE_NAMES } from '../../domain/people/known-people';
import { formatNip } from '../../domain/people/nip';
import type { ParticipantDetails } from '../../domain/people/participant';
import {
  type Namesake,
  type PastAppearance,
  personHistory,
} from '../../domain/people/person-history';
import { fullName } from '../../domain/people/personal-name';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';

/** Rows shown before all are asked for. */
const SHOWN = 6;

/** In which other kegiatan a person of this one was; asked for while it is on the screen only. */
export function PersonHistory({ person }: { readonly person: ParticipantDetails }) {
  const { activityId } = useActivity();
  const { store } = useWorkspace();
  const { aliases, mergePeople, separatePeople } = useOffice();
  const [showsAll, setShowsAll] = useState(false);
  const keys = keysToFind(person, aliases);
  const rows = useLiveQuery(() => store.queries.findPeople(keys), [store, keys.join('\n')]);
  if (!rows) return null;
  const { past, namesakes } = personHistory(person, rows, aliases, activityId);
  const shown = showsAll ? past : past.slice(0, SHOWN);

  return (
    <Stack gap="xs" mt="md" component="section" aria-label="Riwayat pelatihan">
      <Divider mb={4} />
      <Title order={3} fz="sm">
        Riwayat pelatihan{past.length > 0 ? ` (${past.length})` : ''}
      </Title>
      {past.length === 0 ? (
        <Text size="sm" c="dimmed">
          Tidak tercatat pada kegiatan lain di laptop ini.
        </Text>
      ) : null}
      {shown.map((one) => (
        <Past
          key={`${one.activityId} ${one.person.role} ${one.key}`}
          past={one}
          onSeparate={(statement) => void separatePeople(statement)}
        />
      ))}
      {shown.length < past.length ? (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setShowsAll(true)}
        >
          Tampilkan semua ({past.length})
        </Button>
      ) : null}
      {namesakes.length > 0 ? (
        <Stack gap="xs" component="section" aria-label="Mungkin orang yang sama">
          <Title order={4} fz="sm" mt={4}>
            Mungkin orang yang sama
          </Title>
          <Text size="xs" c="dimmed">
            Namanya sama, NIP atau instansinya tidak. Menyatakan orang yang sama hanya menyatukan
            riwayatnya; tidak ada data yang diubah, dan dapat dipisahkan kembali.
          </Text>
          {namesakes.map((namesake) => (
            <PossiblySame
              key={namesake.key}
              namesake={namesake}
              onMerge={() => void mergePeople(namesake.key, personKey(person))}
            />
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
}

interface PastProps {
  readonly past: PastAppearance;
  readonly onSeparate: (statement: string) => void;
}

function Past({ past, onSeparate }: PastProps) {
  const { statement } = past;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
      <Stack gap={0} miw={0}>
        <ActivityLink appearance={past} />
        {statement === undefined ? null : (
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            Dinyatakan orang yang sama: {identityOf(past)}
          </Text>
        )}
      </Stack>
      {statement === undefined ? null : (
        <Button
          variant="default"
          size="compact-xs"
          style={{ flexShrink: 0 }}
          leftSection={<IconUnlink size={14} aria-hidden />}
          onClick={() => onSeparate(statement)}
        >
          Pisahkan kembali
        </Button>
      )}
    </Group>
  );
}

interface PossiblySameProps {
  readonly namesake: Namesake;
  readonly onMerge: () => void;
}

function PossiblySame({ namesake, onMerge }: PossiblySameProps) {
  const { appearances } = namesake;
  const [newest] = appearances;
  return (
    <Stack gap={4}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {newest ? identityOf(newest) : ''}
      </Text>
      {appearances.slice(0, SHOWN).map((one) => (
        <ActivityLink key={`${one.activityId} ${one.person.role}`} appearance={one} />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconLink size={14} aria-hidden />}
        onClick={onMerge}
      >
        Nyatakan orang yang sama
      </Button>
    </Stack>
  );
}

/** The kegiatan, and as what the person was there. */
function ActivityLink({ appearance }: { readonly appearance: Appearance }) {
  const { activityId, person } = appearance;
  const facts = [
    ROLE_NAMES[person.role],
    activityDates(appearance),
    person.hasLeft ? 'mengundurkan diri atau diganti' : '',
  ];
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      <Anchor component={Link} to={addressOf(activityId, person)} inherit>
        {activityTitle(appearance)}
      </Anchor>
      <Text span size="xs" c="dimmed">
        {' '}
        · {facts.filter((fact) => fact !== '').join(' · ')}
      </Text>
    </Text>
  );
}

const PLACES: Readonly<Record<PersonRole, string>> = {
  participant: 'peserta',
  speaker: 'peserta/narasumber',
  committee: 'peserta/panitia',
};

function addressOf(activityId: string, { role, name }: Appearance['person']): string {
  const search = role === 'participant' ? `?cari=${encodeURIComponent(name)}` : '';
  return `/kegiatan/${activityId}/${PLACES[role]}${search}`;
}

function identityOf({ person }: Appearance): string {
  const nip = person.nip === '' ? 'tanpa NIP' : `NIP ${formatNip(person.nip)}`;
  return [fullName(person), nip, person.institution].filter((part) => part !== '').join(', ');
}
