import { Autocomplete, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type RefObject, useMemo, useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { gradeWarning, nipWarning } from '../../domain/people/doubt-sentences';
import { readGrade } from '../../domain/people/grade';
import { GRADE_SUGGESTIONS, gradeText } from '../../domain/people/grade-text';
import { formatNip } from '../../domain/people/nip';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { type ParticipantValues, splitTitles } from './participant-form';

interface ParticipantFieldsProps {
  readonly form: UseFormReturnType<ParticipantValues>;
  readonly firstField: RefObject<HTMLInputElement | null>;
}

/** The fields of one participant; doubts stand below them and keep nobody from saving. */
export function ParticipantFields({ form, firstField }: ParticipantFieldsProps) {
  const { state, details } = useActivity();
  const { clock } = useWorkspace();
  const currentYear = Number(dateIn(details.zone, clock.now()).slice(0, 4));
  const positions = useMemo(() => distinct(state.roster, 'position'), [state.roster]);
  const institutions = useMemo(() => distinct(state.roster, 'institution'), [state.roster]);
  const { nip, rankAndGrade } = form.values;
  // Half a NIP is no mistake while it is being typed.
  const [readNip, setReadNip] = useState(nip);

  const leaveNip = () => {
    const written = form.getValues().nip.trim();
    const shown = formatNip(written.replace(/\D/g, '')) || written;
    form.setFieldValue('nip', shown);
    setReadNip(shown);
  };

  return (
    <Stack gap="sm">
      <TextInput
        ref={firstField}
        data-autofocus
        label="Nama"
        placeholder="boleh beserta gelar"
        withAsterisk
        autoComplete="off"
        {...form.getInputProps('name')}
        onBlur={() => form.setValues(splitTitles(form.getValues()))}
      />
      <Group gap="sm" grow>
        <TextInput
          label="Gelar depan"
          placeholder="Dr. Ir."
          autoComplete="off"
          {...form.getInputProps('titleBefore')}
        />
        <TextInput
          label="Gelar belakang"
          placeholder="S.Sos., M.Si."
          autoComplete="off"
          {...form.getInputProps('titleAfter')}
        />
      </Group>
      <TextInput
        label="NIP atau NI PPPK"
        placeholder="18 angka; kosongkan bila tidak ada"
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('nip')}
        onBlur={leaveNip}
      />
      <Doubt>{nip === readNip ? nipWarning(nip, currentYear) : ''}</Doubt>
      <Autocomplete
        label="Pangkat/golongan"
        placeholder="Penata Tk. I (III/d), IIId, IX"
        data={[...GRADE_SUGGESTIONS]}
        limit={40}
        openOnFocus={false}
        {...form.getInputProps('rankAndGrade')}
        onBlur={() =>
          form.setFieldValue('rankAndGrade', gradeText(readGrade(form.getValues().rankAndGrade)))
        }
      />
      <Doubt>{gradeWarning(rankAndGrade, nip)}</Doubt>
      <Autocomplete
        label="Jabatan"
        data={positions}
        limit={8}
        openOnFocus={false}
        {...form.getInputProps('position')}
      />
      <Autocomplete
        label="Instansi"
        data={institutions}
        limit={8}
        openOnFocus={false}
        {...form.getInputProps('institution')}
      />
      <Group gap="sm" grow>
        <TextInput
          label="Nomor telepon"
          inputMode="tel"
          autoComplete="off"
          {...form.getInputProps('phone')}
        />
        <TextInput
          label="Surel"
          inputMode="email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
      </Group>
    </Stack>
  );
}

function Doubt({ children }: { readonly children: string }) {
  if (children === '') return null;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" mt={-8} role="status">
      <IconAlertTriangle
        size={16}
        color="var(--mantine-color-orange-6)"
        style={{ flexShrink: 0, marginTop: 2 }}
        aria-hidden
      />
      <Text size="xs" c="dimmed">
        {children} Tetap dapat disimpan.
      </Text>
    </Group>
  );
}

function distinct(
  roster: ReturnType<typeof useActivity>['state']['roster'],
  field: 'position' | 'institution',
): string[] {
  const values = roster.map(({ participant }) => participant[field]);
  return [...new Set(values.filter((value) => value !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'id'),
  );
}
