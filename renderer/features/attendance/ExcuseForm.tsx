import {
  Button,
  Group,
  Input,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMemo, useRef } from 'react';
import { z } from 'zod';
import { EXCUSE_STATUSES, type ExcuseStatus } from '../../domain/attendance/excuse';
import { findByName, nameWords } from '../../domain/attendance/find-name';
import { STATUS_NAMES } from '../../domain/attendance/status';
import { fullName } from '../../domain/people/personal-name';
import { activeParticipants } from '../../domain/state';
import { DateField } from '../../ui/DateField';
import { useActivity } from '../../workspace/activity';
import type { NewExcuse } from './use-excuses';

interface ExcuseFormProps {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** @returns whether it was recorded */
  readonly onAnnounce: (excuse: NewExcuse) => Promise<boolean>;
}

const SCHEMA = z
  .object({
    participantId: z.string().min(1, 'Pilih siapa yang berhalangan.'),
    from: z.string(),
    to: z.string(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'Tanggal akhir mendahului tanggal awal.',
  });

/** One announcement: who, why in one word, and for which days. */
export function ExcuseForm({ date, onAnnounce }: ExcuseFormProps) {
  const { state } = useActivity();
  const who = useRef<HTMLInputElement>(null);
  const people = useMemo(
    () =>
      activeParticipants(state).map((person) => ({
        value: person.id,
        label: fullName(person),
        words: nameWords(person.name),
        isMarked: false,
      })),
    [state],
  );
  const form = useForm<NewExcuse>({
    mode: 'controlled',
    initialValues: { participantId: '', status: 'I', from: date, to: date, remark: '' },
    validate: schemaResolver(SCHEMA, { sync: true }),
  });
  const { status, from, to } = form.getValues();

  const submit = form.onSubmit(async (values) => {
    if (form.submitting || !(await onAnnounce(values))) return;
    form.setValues({ participantId: '', remark: '' });
    form.resetDirty();
    who.current?.focus();
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Select
          ref={who}
          label="Siapa"
          placeholder="Ketik 2–4 huruf nama"
          searchable
          data-autofocus
          openOnFocus={false}
          selectFirstOptionOnChange
          nothingFoundMessage="Tidak ada nama yang cocok."
          comboboxProps={{ withinPortal: true }}
          data={people.map(({ value, label }) => ({ value, label }))}
          filter={({ search }) =>
            findByName(people, search).map(({ value, label }) => ({ value, label }))
          }
          limit={8}
          {...form.getInputProps('participantId')}
          value={form.getValues().participantId || null}
          onChange={(id) => form.setFieldValue('participantId', id ?? '')}
        />
        <Input.Wrapper label="Keadaan" labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label="Keadaan"
            data={EXCUSE_STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))}
            value={status}
            onChange={(value) => form.setFieldValue('status', value as ExcuseStatus)}
          />
        </Input.Wrapper>
        <Group grow align="flex-start">
          <DateField
            label="Dari"
            value={from}
            valueFormat="D MMM YYYY"
            onChange={(day) =>
              form.setValues({ from: day, to: to < day || to === from ? day : to })
            }
          />
          <DateField
            label="Sampai"
            value={to}
            valueFormat="D MMM YYYY"
            minDate={from}
            error={form.errors.to}
            onChange={(day) => form.setFieldValue('to', day)}
          />
        </Group>
        {status === 'S' ? (
          <Text size="sm" c="dimmed">
            Alasan sakit tidak dicatat.
          </Text>
        ) : (
          <TextInput
            label="Keterangan (bila perlu)"
            placeholder="misalnya rapat anggaran di dinas"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('remark')}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={form.submitting}>
            Catat pemberitahuan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
