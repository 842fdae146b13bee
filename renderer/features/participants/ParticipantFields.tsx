import { Autocomplete, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { gradeWarning, nipWarning } from '../../domain/people/doubt-sentences';
import { readGrade } from '../../domain/people/grade';
import { GRADE_SUGGESTIONS, gradeText } from '../../domain/people/grade-text';
import type { PersonRole } from '../../domain/people/known-people';
import { formatNip } from '../../domain/people/nip';
import type { ActivityState } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { KnownPersonNotice } from './KnownPersonNotice';
import { type PersonForm, splitTitles } from './participant-form';

interface ParticipantFieldsProps {
  readonly form: PersonForm;
  readonly firstField: RefObject<HTMLInputElement | null>;
  readonly kind: PersonRole;
  /** Whose data it is; undefined for somebody new. */
  readonly id: string | undefined;
  /** What matters more than rank and office. */
  readonly children?: ReactNode;
}

/** The fields of one person; doubts stand below them and keep nobody from saving. */
export function ParticipantFields(props: ParticipantFieldsProps) {
  const { form, firstField, kind, id, children } = props;
  const { state, details } = useActivity();
  const { clock } = useWorkspace();
  const currentYear = Number(dateIn(details.zone, clock.now()).slice(0, 4));
  const positions = useMemo(() => distinct(state, 'position'), [state]);
  const institutions = useMemo(() => distinct(state, 'institution'), [state]);
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
      <KnownPersonNotice form={form} kind={kind} id={id} />
      {children}
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
  { roster, speakers, committee }: ActivityState,
  field: 'position' | 'institution',
): string[] {
  const people = [...roster.map(({ participant }) => participant), ...speakers, ...committee];
  const values = people.map((person) => person[field]);
  return [...new Set(values.filter((value) => value !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'id'),
  );
}
