import { Box, NavLink, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { SOPS } from '../../domain/sop/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { CoverTable } from './CoverTable';
import { Legend } from './Legend';
import { StepTable } from './StepTable';

/** SOP: each procedure of the office as its official table, wording and spelling kept. */
export function SopScreen() {
  const { sopId } = useParams();
  const sop = sopId ? SOPS.find(({ id }) => id === sopId) : SOPS[0];
  return (
    <>
      <PageHeader
        title="SOP"
        subtitle="Naskah resmi yang diikuti setiap hari pelaksanaan, kata demi kata"
      />
      {SOPS.length > 1 ? (
        <Stack gap={0} mb="lg" maw={560} component="nav" aria-label="Daftar SOP">
          {SOPS.map(({ id, name, cover }) => (
            <NavLink
              key={id}
              component={Link}
              to={`/sop/${id}`}
              label={name}
              description={cover.number}
              active={id === sop?.id}
            />
          ))}
        </Stack>
      ) : null}
      {sop ? (
        <Stack gap="xl" component="article" aria-label={`SOP ${sop.name}`} pb="xl">
          <CoverTable sop={sop} />
          <Box>
            <Title order={2} ta="center" mb="md" tt="uppercase" size="h3">
              SOP {sop.name}
            </Title>
            <Legend sop={sop} />
            <StepTable sop={sop} />
          </Box>
        </Stack>
      ) : (
        <EmptyState title="SOP tidak ditemukan">
          <Text span>SOP ini tidak ada di Pendamping versi ini.</Text>
        </EmptyState>
      )}
    </>
  );
}
