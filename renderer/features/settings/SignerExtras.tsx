import { Box, Button, Collapse, Grid, Select, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { ACTING, type Signer } from '../../domain/office/settings';
import { nameWithoutTitles } from '../../domain/office/signer-lines';
import classes from './paper-preview.module.css';
import { SignatureSample } from './SignatureSample';
import type { SettingsForm } from './settings-form';

interface SignerExtrasProps {
  readonly form: SettingsForm;
  readonly index: number;
}

const ACTING_NAMES = {
  'Plt.': 'Plt. (pelaksana tugas)',
  'Plh.': 'Plh. (pelaksana harian)',
  'Pj.': 'Pj. (penjabat)',
} as const;

/** Empty stands for who was appointed. */
const ACTING_CHOICES = [
  { value: '', label: 'Definitif' },
  ...ACTING.map((acting) => ({ value: acting, label: ACTING_NAMES[acting] })),
];

/** In whose place somebody signs, and the name on certificates: most offices leave it as it is. */
export function SignerExtras({ form, index }: SignerExtrasProps) {
  const signer = form.getValues().signers[index];
  const [isOpen, setOpen] = useState(signer !== undefined && hasExtras(signer));
  if (!signer) return null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Box mt="sm">
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Chevron size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Plt., a.n., u.b., dan nama pada sertifikat
      </Button>
      <Collapse expanded={isOpen}>
        <Grid gap="sm" pt="sm">
          <Grid.Col span={6}>
            <Select
              label="Pengisian jabatan"
              description="Dicetak di depan jabatan"
              data={ACTING_CHOICES}
              allowDeselect={false}
              {...form.getInputProps(`signers.${index}.acting`)}
            />
          </Grid.Col>
          <Grid.Col span={6}>
            <TextInput
              label="Nama pada sertifikat"
              description="Tanpa gelar; kosong bila sudah benar"
              placeholder={nameWithoutTitles({ name: signer.name })}
              {...form.getInputProps(`signers.${index}.plainName`)}
            />
          </Grid.Col>
          <Grid.Col span={12}>
            <TextInput
              label="Atas nama (a.n.)"
              description="Jabatan atasan yang melimpahkan wewenang; kosong bila menandatangani sendiri"
              placeholder="KEPALA BADAN …"
              {...form.getInputProps(`signers.${index}.onBehalfOf`)}
            />
          </Grid.Col>
          <Grid.Col span={12}>
            <TextInput
              label="Untuk beliau (u.b.)"
              description="Jabatan di antara atasan dan penanda tangan, bila wewenang dilimpahkan dua tingkat"
              placeholder="Sekretaris"
              {...form.getInputProps(`signers.${index}.underBehalfOf`)}
            />
          </Grid.Col>
          <Grid.Col span={12}>
            <Text size="sm" c="dimmed" mb={4}>
              Gambaran
            </Text>
            <div className={classes.sample}>
              <SignatureSample signer={signer} />
            </div>
          </Grid.Col>
        </Grid>
      </Collapse>
    </Box>
  );
}

const hasExtras = ({ onBehalfOf, underBehalfOf, acting, plainName }: Signer): boolean =>
  [onBehalfOf, underBehalfOf, acting, plainName].some((text) => (text ?? '') !== '');
