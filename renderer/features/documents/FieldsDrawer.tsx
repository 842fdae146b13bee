import { Button, Drawer, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { PaperField } from '../../domain/papers/paper';
import { fieldTexts, writtenTexts } from '../../domain/papers/paper-fields';
import type { Paper } from '../../domain/papers/papers-of';
import { GrowingTextarea } from '../../ui/GrowingTextarea';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';

interface FieldsDrawerProps {
  readonly paper: Paper;
  readonly fields: readonly PaperField[];
  readonly onClose: () => void;
}

/** What the office writes into a paper itself; until then its presets stand there. */
export function FieldsDrawer({ paper, fields, onClose }: FieldsDrawerProps) {
  const { state, run } = useActivity();
  useReturnFocus();
  const [isSaving, setSaving] = useState(false);
  const form = useForm({ mode: 'uncontrolled', initialValues: { ...fieldTexts(paper, state) } });
  const presets = Object.fromEntries(fields.map(({ name, preset }) => [name, preset(state)]));

  const save = async (texts: Readonly<Record<string, string>>) => {
    if (!form.isDirty()) return onClose();
    setSaving(true);
    const written = writtenTexts(fields, texts, state);
    const outcome = await run({ type: 'fill-in-paper', kind: paper.kind, fields: written }, [
      'nothing-to-do',
    ]);
    setSaving(false);
    if (outcome.status === 'not-saved') return;
    form.resetDirty();
    onClose();
  };

  return (
    <Drawer opened onClose={onClose} size={520} title={`Isian ${paper.name}`}>
      <form onSubmit={form.onSubmit((texts) => void save(texts))}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            Yang tidak diubah mengikuti data kegiatan. Nomor boleh kosong sampai surat dinomori.
          </Text>
          {fields.map(({ name, label, isLong }) =>
            isLong ? (
              <GrowingTextarea
                key={form.key(name)}
                label={label}
                minRows={3}
                maxRows={14}
                {...form.getInputProps(name)}
              />
            ) : (
              <TextInput key={form.key(name)} label={label} {...form.getInputProps(name)} />
            ),
          )}
          <Group justify="space-between" gap="sm" mt="sm">
            <Button variant="subtle" onClick={() => form.setValues(presets)}>
              Kembalikan ke usulan
            </Button>
            <Group gap="sm">
              <Button variant="default" onClick={onClose}>
                Batal
              </Button>
              <Button type="submit" loading={isSaving}>
                Simpan isian
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
      <UnsavedGuard isDirty={() => form.isDirty()} />
    </Drawer>
  );
}
