import { Button, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { dateIn } from '../../domain/activity/zone';
import { sampleCommands } from '../../domain/sample/sample-activity';
import { usePaletteActs } from '../../ui/palette-acts';
import { beginActivity } from '../../workspace/begin-activity';
import { useWorkspace } from '../../workspace/workspace';

/** What somebody sees who has no kegiatan yet: what this is, and two ways to begin. */
export function FirstStart() {
  const workspace = useWorkspace();
  const { clock, newId } = workspace;
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);

  const trySample = async () => {
    setOpening(true);
    const activityId = await beginActivity(
      workspace,
      sampleCommands({ today: dateIn('WIB', clock.now()), newId }),
      'WIB',
    );
    if (activityId) await navigate(`/kegiatan/${activityId}/ringkasan`);
    else setOpening(false);
  };

  usePaletteActs(isOpening ? [] : [{ label: 'Coba dengan contoh', run: () => void trySample() }]);

  return (
    <Stack gap="xl" maw={832} mx="auto" py={48}>
      <Stack gap="xs">
        <Title order={1}>Selamat datang di Pendamping</Title>
        <Text size="md" c="dimmed">
          Pendamping menemani panitia menjalankan hari pelatihan menurut SOP: menghitung waktu tiap
          langkah, mencatat kehadiran peserta, dan menyiapkan daftar hadir serta laporan dalam
          bentuk Word. Semua tersimpan di laptop ini dan berjalan tanpa internet.
        </Text>
      </Stack>
      <SimpleGrid cols={2} spacing="lg">
        <Card withBorder padding="lg">
          <Stack gap="sm" h="100%">
            <IconPlus size={28} stroke={1.5} color="var(--mantine-color-teal-6)" aria-hidden />
            <Title order={2}>Buat kegiatan</Title>
            <Text c="dimmed" flex={1}>
              Isi nama pelatihan dan tanggalnya; jadwal tiap hari disusun dari SOP. Daftar peserta
              diimpor dari Excel sesudahnya.
            </Text>
            <Button component={Link} to="/kegiatan/baru">
              Buat kegiatan
            </Button>
          </Stack>
        </Card>
        <Card withBorder padding="lg">
          <Stack gap="sm" h="100%">
            <IconSchool size={28} stroke={1.5} color="var(--mantine-color-teal-6)" aria-hidden />
            <Title order={2}>Coba dengan contoh</Title>
            <Text c="dimmed" flex={1}>
              Pelatihan tiga hari mulai hari ini dengan 40 peserta rekaan. Semua bagian dapat dicoba
              tanpa menyentuh data kantor.
            </Text>
            <Button variant="default" loading={isOpening} onClick={() => void trySample()}>
              Coba dengan contoh
            </Button>
          </Stack>
        </Card>
      </SimpleGrid>
    </Stack>
  );
}
