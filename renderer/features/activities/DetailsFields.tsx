import { Grid, NumberInput, Select, TextInput } from '@mantine/core';
import { ZONES } from '../../domain/activity/zone';
import type { DetailsForm } from './details-form';

/** More than any curriculum asks for; a NIP typed here by mistake is not one. */
const MOST_JP = 2000;

export function DetailsFields({ form }: { readonly form: DetailsForm }) {
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <TextInput
          label="Nama pelatihan"
          placeholder="Pelatihan Pengelolaan Keuangan Daerah"
          required
          data-autofocus
          {...form.getInputProps('title')}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextInput label="Angkatan" placeholder="Bila ada" {...form.getInputProps('batch')} />
      </Grid.Col>
      <Grid.Col span={5}>
        <TextInput label="Tempat" placeholder="Pontianak" {...form.getInputProps('place')} />
      </Grid.Col>
      <Grid.Col span={3}>
        <Select
          label="Zona waktu"
          data={ZONES}
          allowDeselect={false}
          {...form.getInputProps('zone')}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <NumberInput
          label="Jumlah JP kegiatan"
          placeholder="Bila ditetapkan"
          min={0}
          max={MOST_JP}
          clampBehavior="strict"
          allowDecimal={false}
          hideControls
          {...form.getInputProps('targetJp')}
        />
      </Grid.Col>
    </Grid>
  );
}
