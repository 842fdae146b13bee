import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { findKnownPerson, type PersonRole, ROLE_NAMES } from '../../domain/people/known-person';
import { fullName } from '../../domain/people/personal-name';
import { useActivity } from '../../workspace/activity';
import { detailsOf, type PersonForm, takeOver } from './participant-form';

interface KnownPersonNoticeProps {
  readonly form: PersonForm;
  readonly kind: PersonRole;
  readonly id: string | undefined;
}

/** Says that the name or NIP being typed belongs to somebody of the kegiatan, and offers the data. */
export function KnownPersonNotice({ form, kind, id }: KnownPersonNoticeProps) {
  const { state } = useActivity();
  // While a name is typed, half of it may be another one.
  const [typed] = useDebouncedValue(form.values, 250);
  const known = findKnownPerson(state, detailsOf(typed), { role: kind, id });
  if (!known) return null;
  const name = fullName(known.details);
  const isTwin = known.role === kind;
  const taken = takeOver(form.values, known.details);
  if (!isTwin && JSON.stringify(taken) === JSON.stringify(form.values)) return null;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" role="status">
      <IconInfoCircle size={16} style={{ flexShrink: 0, marginTop: 3 }} aria-hidden />
      <Text size="sm" flex={1}>
        {isTwin
          ? `${name} sudah ada dalam daftar ${ROLE_NAMES[kind]}.`
          : `${name} tercatat sebagai ${ROLE_NAMES[known.role]} kegiatan ini.`}
      </Text>
      {isTwin ? null : (
        <Button
          variant="default"
          size="compact-sm"
          style={{ flexShrink: 0 }}
          onClick={() => form.setValues(taken)}
        >
          Ambil datanya
        </Button>
      )}
    </Group>
  );
}
