import { Grid, Select, TextInput } from '@mantine/core';
import { ZONES } from '../../domain/activity/zone';
import type { DetailsForm } from './details-form';

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
      <Grid.Col span={8}>
        <TextInput label="Tempat" placeholder="Pontianak" {...form.getInputProps('place')} />
      </Grid.Col>
      <Grid.Col span={4}>
        <Select
          label="Zona waktu"
          data={ZONES}
          allowDeselect={false}
          {...form.getInputProps('zone')}
        />
      </Grid.Col>
    </Grid>
  );
}
