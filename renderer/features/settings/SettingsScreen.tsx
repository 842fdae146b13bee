import { Box, Button, Grid, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { dateIn, zoneOfOffset } from '../../domain/activity/zone';
import type { OfficeSettings, Paper } from '../../domain/office/settings';
import { PageHeader } from '../../ui/PageHeader';
import { usePaletteActs } from '../../ui/palette-acts';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { LetterheadSection } from './LetterheadSection';
import { PaperPreview } from './PaperPreview';
import { SettingsSection } from './SettingsSection';
import { SignersSection } from './SignersSection';
import classes from './settings.module.css';
import { formValues, useSettingsForm } from './settings-form';

/** Px below which the heading stays in sight: the application's header. */
const HEADER = 48;

const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: 'A4', label: 'A4 (210 × 297 mm)' },
  { value: 'F4', label: 'F4 (215 × 330 mm)' },
];

/** Pengaturan: what papers and records say about the office, saved together. */
export function SettingsScreen() {
  const { settings, change } = useOffice();
  const { clock } = useWorkspace();
  const form = useSettingsForm(settings);
  const [isSaving, setSaving] = useState(false);

  // Another window may have saved; what is being typed here is left alone.
  const follow = useEffectEvent((saved: OfficeSettings) => {
    const isTyping = form.isDirty();
    form.setInitialValues(formValues(saved));
    if (!isTyping) form.setValues(formValues(saved));
  });
  useEffect(() => follow(settings), [settings]);

  const save = form.onSubmit(async (changed) => {
    setSaving(true);
    const isSaved = await change(changed);
    setSaving(false);
    if (!isSaved) return;
    form.setValues(formValues(changed));
    form.resetDirty(formValues(changed));
  }, form.focusFirstError);
  useHotkeys([['mod+S', () => save()]], []);

  const isChanged = form.isDirty();
  usePaletteActs(
    isChanged ? [{ label: 'Simpan pengaturan', keys: ['Ctrl', 'S'], run: () => save() }] : [],
  );
  const now = clock.now();
  const today = dateIn(zoneOfOffset(clock.utcOffset(now)), now);
  return (
    <form onSubmit={save} noValidate className={classes.form}>
      <Box
        pos="sticky"
        top={HEADER}
        bg="var(--mantine-color-body)"
        pt="lg"
        mt="calc(var(--mantine-spacing-lg) * -1)"
        display="flow-root"
        style={{ zIndex: 10 }}
      >
        <PageHeader
          title="Pengaturan"
          actions={
            <>
              <Text size="sm" c="dimmed" role="status">
                {isChanged ? 'Ada perubahan yang belum disimpan' : ''}
              </Text>
              <Button type="submit" loading={isSaving} disabled={!isChanged}>
                Simpan
              </Button>
            </>
          }
        />
      </Box>
      <Grid gap={48}>
        <Grid.Col span={7}>
          <Stack gap="xl" pb="xl">
            <SettingsSection title="Operator">
              <TextInput
                label="Nama pendamping atau panitia di laptop ini"
                description="Tercatat pada setiap tindakan"
                placeholder="Nama lengkap"
                autoComplete="off"
                {...form.getInputProps('operator')}
              />
            </SettingsSection>
            <LetterheadSection form={form} />
            <SettingsSection title="Dokumen">
              <Stack gap={4} align="flex-start">
                <Text size="sm" fw={500} id="label-kertas">
                  Kertas
                </Text>
                <SegmentedControl
                  aria-labelledby="label-kertas"
                  data={[...PAPERS]}
                  {...form.getInputProps('paper')}
                />
              </Stack>
              <TextInput
                label="Kota"
                description="Ditulis di depan tanggal tanda tangan"
                placeholder="Pontianak"
                maw={320}
                {...form.getInputProps('city')}
              />
            </SettingsSection>
            <SignersSection form={form} />
            <AppearanceSection />
            <AboutSection />
          </Stack>
        </Grid.Col>
        <Grid.Col span={5}>
          <Box pos="sticky" top={HEADER + 88}>
            <PaperPreview settings={form.getValues()} date={today} />
          </Box>
        </Grid.Col>
      </Grid>
      <UnsavedGuard isDirty={() => form.isDirty()} />
    </form>
  );
}
