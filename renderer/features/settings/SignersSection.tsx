import { Button, Fieldset, Grid, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { dateIn } from '../../domain/activity/zone';
import { doubtsAboutNip, readNip } from '../../domain/people/nip';
import { useWorkspace } from '../../workspace/workspace';
import { SettingsSection } from './SettingsSection';
import { SignerExtras } from './SignerExtras';
import { newSigner, type SettingsForm } from './settings-form';

export function SignersSection({ form }: { readonly form: SettingsForm }) {
  const { clock, newId } = useWorkspace();
  const { signers } = form.getValues();
  const year = Number(dateIn('WIB', clock.now()).slice(0, 4));
  return (
    <SettingsSection
      title="Penanda tangan"
      hint="Yang pertama dipakai, kecuali dipilih lain saat membuat dokumen. Tanpa penanda tangan, dokumen berisi titik-titik untuk Panitia Penyelenggara."
    >
      <Stack gap="md" align="flex-start">
        {signers.map(({ id, nip }, index) => (
          <Fieldset key={id} legend={`Penanda tangan ${index + 1}`} w="100%">
            <Grid gap="sm">
              <Grid.Col span={12}>
                <TextInput
                  label="Jabatan"
                  placeholder="Kepala Bidang …"
                  {...form.getInputProps(`signers.${index}.position`)}
                />
              </Grid.Col>
              <Grid.Col span={12}>
                <TextInput
                  label="Nama dengan gelar"
                  placeholder="Dra. …, M.Si."
                  {...form.getInputProps(`signers.${index}.name`)}
                />
              </Grid.Col>
              <Grid.Col span={6}>
                <TextInput
                  label="Pangkat"
                  placeholder="Pembina Tingkat I"
                  {...form.getInputProps(`signers.${index}.rank`)}
                />
              </Grid.Col>
              <Grid.Col span={6}>
                <TextInput
                  label="NIP"
                  placeholder="18 angka"
                  inputMode="numeric"
                  {...form.getInputProps(`signers.${index}.nip`)}
                />
                {isOdd(nip, year) ? (
                  <Text size="sm" c="dimmed" mt={4}>
                    NIP ini tidak lazim; periksa kembali.
                  </Text>
                ) : null}
              </Grid.Col>
            </Grid>
            <SignerExtras form={form} index={index} />
            <Group justify="flex-end" mt="sm">
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={`Hapus penanda tangan ${index + 1}`}
                onClick={() => form.removeListItem('signers', index)}
              >
                Hapus
              </Button>
            </Group>
          </Fieldset>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem('signers', newSigner(newId()))}
        >
          Tambah penanda tangan
        </Button>
      </Stack>
    </SettingsSection>
  );
}

/** A hint only: some signers have no NIP, and offices know better. */
function isOdd(written: string, year: number): boolean {
  const read = readNip(written);
  return read.status === 'read' && doubtsAboutNip(read.nip, year).length > 0;
}
