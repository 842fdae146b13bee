import { Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { formatNumber } from '../../domain/format/number';
import { recapDesk } from '../../domain/reports/desk-recap';
import { GRADE_GROUP_NAMES, summarizeParticipants } from '../../domain/reports/participant-summary';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';

type Fact = readonly [name: string, value: string];

/** What the kegiatan is, and who takes part. */
export function OverviewFacts({ onEdit }: { readonly onEdit: () => void }) {
  const { activityId, details, sop, state } = useActivity();
  const participants = activeParticipants(state);
  const { institutions, groups } = summarizeParticipants(participants);
  const desk = recapDesk(state.desk, participants);
  const registered = desk.items.find(({ item }) => item === 'registered')?.count ?? 0;
  const complete = desk.isUnused ? 0 : participants.length - desk.incomplete.length;
  const ofAll = (count: number) => `${count} dari ${participants.length}`;

  return (
    <Stack gap="xl">
      <Stack gap="xs" component="section" aria-label="Keterangan kegiatan">
        <Group justify="space-between">
          <Title order={2}>Kegiatan</Title>
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            Ubah kegiatan
          </Button>
        </Group>
        <Facts
          facts={[
            ['Nama', details.title],
            ['Angkatan', details.batch || '–'],
            ['Tempat', details.place || 'Belum diisi'],
            ['Zona waktu', details.zone],
            ['SOP', sop.name],
          ]}
        />
      </Stack>
      <Stack gap="xs" component="section" aria-label="Peserta">
        <Group justify="space-between">
          <Title order={2}>Peserta</Title>
          <Anchor component={Link} to={`/kegiatan/${activityId}/peserta`} size="sm">
            Buka Peserta
          </Anchor>
        </Group>
        {participants.length === 0 ? (
          <Text size="sm" c="dimmed">
            Belum ada peserta.
          </Text>
        ) : (
          <Facts
            facts={[
              ['Jumlah', formatNumber(participants.length)],
              ['Instansi', formatNumber(institutions.filter(({ name }) => name !== '').length)],
              ...groups.map(
                ({ group, count }): Fact => [GRADE_GROUP_NAMES[group], formatNumber(count)],
              ),
              ['Sudah registrasi', ofAll(registered)],
              ['Berkas lengkap', ofAll(complete)],
            ]}
          />
        )}
      </Stack>
    </Stack>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Table layout="fixed" verticalSpacing={4} withRowBorders={false}>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
            <Table.Th scope="row" w={144} pl={0} fw={400} c="dimmed">
              {name}
            </Table.Th>
            <Table.Td pr={0}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
