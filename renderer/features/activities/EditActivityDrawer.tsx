import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { notifyDone } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';
import { DetailsFields } from './DetailsFields';
import { useDetailsForm } from './details-form';

interface EditActivityDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function EditActivityDrawer({ opened, onClose }: EditActivityDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} title="Ubah kegiatan" size="lg">
      <EditActivityForm onClose={onClose} />
    </Drawer>
  );
}

/** Mounted anew each time the drawer opens, so that it starts from what is stored. */
function EditActivityForm({ onClose }: Pick<EditActivityDrawerProps, 'onClose'>) {
  const { details, run } = useActivity();
  const form = useDetailsForm(details);
  const [isSaving, setSaving] = useState(false);

  const save = form.onSubmit(async (changed) => {
    if (!form.isDirty()) {
      onClose();
      return;
    }
    setSaving(true);
    const { status } = await run({ type: 'edit-activity', details: changed });
    setSaving(false);
    if (status !== 'done') return;
    notifyDone('Kegiatan diubah.');
    onClose();
  }, form.focusFirstError);

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="lg">
        <DetailsFields form={form} />
        <Text size="sm" c="dimmed">
          Tanggal, jam, dan langkah setiap hari diubah di Jadwal. Semua perubahan tercatat di
          Riwayat.
        </Text>
        <Group gap="sm">
          <Button type="submit" loading={isSaving}>
            Simpan perubahan
          </Button>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
