import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { activityTitle } from '../../domain/activity/details';
import { activityDates } from '../../domain/activity/search';
import { keysToFind } from '../../domain/people/appearances';
import { findElsewhere, type KnownElsewhere } from '../../domain/people/find-elsewhere';
import { type PersonRole, ROLE_NAMES } from '../../domain/people/known-people';
import { findKnownPerson, type PersonHere } from '../../domain/people/known-person';
import type { ParticipantDetails } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';
import { detailsOf, type PersonForm, takeOver } from './participant-form';

interface KnownPersonNoticeProps {
  readonly form: PersonForm;
  readonly kind: PersonRole;
  readonly id: string | undefined;
}

/**
 * Says that the name or NIP being typed belongs to somebody who is known, from this kegiatan or from
 * another one, and offers the data.
 */
export function KnownPersonNotice({ form, kind, id }: KnownPersonNoticeProps) {
  const { state } = useActivity();
  // While a name is typed, half of it may be another one.
  const [values] = useDebouncedValue(form.values, 250);
  const typed = detailsOf(values);
  const here = findKnownPerson(state, typed, { role: kind, id });
  const elsewhere = useElsewhere(typed, here === undefined && id === undefined);
  if (here?.role === kind) {
    const name = fullName(here.details);
    return <Notice form={form}>{`${name} sudah ada dalam daftar ${ROLE_NAMES[kind]}.`}</Notice>;
  }
  if (here) {
    return (
      <Notice form={form} known={here.details}>
        {sentenceHere(here)}
      </Notice>
    );
  }
  return elsewhere ? (
    <Notice form={form} known={elsewhere.newest.person}>
      {sentenceElsewhere(elsewhere)}
    </Notice>
  ) : null;
}

/** Asked only for somebody new: of whom is listed already, the drawer tells the whole history. */
function useElsewhere(typed: ParticipantDetails, isAsked: boolean): KnownElsewhere | undefined {
  const { activityId } = useActivity();
  const { store } = useWorkspace();
  const { aliases } = useOffice();
  const keys = isAsked ? keysToFind(typed, aliases) : [];
  const rows = useLiveQuery(
    async () => (keys.length === 0 ? [] : store.queries.findPeople(keys)),
    [store, keys.join('\n')],
  );
  return rows && isAsked ? findElsewhere(typed, rows, aliases, activityId) : undefined;
}

interface NoticeProps {
  readonly form: PersonForm;
  /** Offered to be taken over. */
  readonly known?: ParticipantDetails;
  readonly children: string;
}

function Notice({ form, known, children }: NoticeProps) {
  const offer = known && takeOver(form.values, known);
  if (offer && !offer.fillsSomething && offer.differing.length === 0) return null;
  const differing = offer?.differing.join(', ') ?? '';
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" role="status">
      <IconInfoCircle size={16} style={{ flexShrink: 0, marginTop: 3 }} aria-hidden />
      <Stack gap={4} flex={1} miw={0}>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Text>
        {offer && differing !== '' ? (
          <Text size="xs" c="dimmed">
            {offer.fillsSomething
              ? `Yang sudah diketik dan berbeda tidak diganti: ${differing}.`
              : `Berbeda dari yang diketik: ${differing}.`}
          </Text>
        ) : null}
        {offer ? (
          <Group gap="xs">
            {offer.fillsSomething ? (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => form.setValues(offer.filled)}
              >
                Ambil datanya
              </Button>
            ) : null}
            {differing === '' ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => form.setValues(offer.replaced)}
              >
                Ganti juga yang sudah diketik
              </Button>
            )}
          </Group>
        ) : null}
      </Stack>
    </Group>
  );
}

const sentenceHere = ({ details, role }: PersonHere): string =>
  `${fullName(details)} tercatat sebagai ${ROLE_NAMES[role]} kegiatan ini.`;

function sentenceElsewhere({ newest, isSure }: KnownElsewhere): string {
  const { person } = newest;
  const place = [activityTitle(newest), activityDates(newest)].filter(Boolean).join(', ');
  if (isSure) return `${fullName(person)} dikenal dari ${place} (${ROLE_NAMES[person.role]}).`;
  const office = person.institution === '' ? '' : ` dari ${person.institution}`;
  return `Nama yang sama${office} tercatat pada ${place} (${ROLE_NAMES[person.role]}).`;
}
