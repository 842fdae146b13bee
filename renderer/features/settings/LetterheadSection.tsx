import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { EXAMPLE_LETTERHEAD, isLetterheadEmpty } from '../../domain/office/example-letterhead';
import { LogoField } from './LogoField';
import { SettingsSection } from './SettingsSection';
import { formValues, type SettingsForm } from './settings-form';

const UNIT_FIELDS = ['first', 'second', 'third'];

export function LetterheadSection({ form }: { readonly form: SettingsForm }) {
  const [isExample, setExample] = useState(false);
  const values = form.getValues();
  const fillExample = () => {
    const { logo } = values.letterhead;
    const letterhead = { ...EXAMPLE_LETTERHEAD, logo };
    form.setValues(formValues({ ...values, letterhead }));
    setExample(true);
  };
  return (
    <SettingsSection
      title="Instansi dan kop"
      hint="Dicetak di kepala setiap dokumen Word."
      action={
        isLetterheadEmpty(values.letterhead) ? (
          <Button variant="subtle" size="compact-sm" onClick={fillExample}>
            Isi dengan contoh
          </Button>
        ) : undefined
      }
    >
      {isExample && form.isDirty('letterhead') ? (
        <Alert color="gray" icon={<IconInfoCircle />} title="Ini contoh">
          Ganti setiap baris dengan kop instansi Anda. Contoh belum tersimpan sebelum tombol Simpan
          ditekan.
        </Alert>
      ) : null}
      <Stack gap="sm">
        <TextInput
          label="Nama instansi"
          description="Seperti ditulis dalam kalimat"
          placeholder="BPSDM Provinsi Kalimantan Barat"
          {...form.getInputProps('office')}
        />
        <TextInput
          label="Pemerintah daerah"
          placeholder="PEMERINTAH PROVINSI …"
          {...form.getInputProps('letterhead.government')}
        />
        {values.letterhead.units.map((_, index) => (
          <UnitLine key={UNIT_FIELDS[index]} form={form} index={index} />
        ))}
        <TextInput
          label="Alamat"
          placeholder="Jalan …, kota dan kode pos"
          {...form.getInputProps('letterhead.address')}
        />
        <TextInput
          label="Kontak"
          placeholder="Telepon, laman, surel"
          {...form.getInputProps('letterhead.contact')}
        />
        <LogoField
          logo={values.letterhead.logo}
          onChange={(logo) => form.setFieldValue('letterhead.logo', logo)}
        />
      </Stack>
    </SettingsSection>
  );
}

function UnitLine({ form, index }: { readonly form: SettingsForm; readonly index: number }) {
  const isFirst = index === 0;
  return (
    <TextInput
      label={isFirst ? 'Unit kerja' : undefined}
      aria-label={`Unit kerja, baris ${index + 1}`}
      placeholder={isFirst ? 'BADAN …' : `Baris ${index + 1}, bila ada`}
      {...form.getInputProps(`letterhead.units.${index}`)}
    />
  );
}
