import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { ImportPreview } from './ImportPreview';
import type { RosterImport } from './use-roster-import';

/** Takes the place of the list while a file is read, refused or checked. */
export function ImportPanel({ roster }: { readonly roster: RosterImport }) {
  const { current, choose, cancel } = roster;
  switch (current.kind) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <Center py={96}>
          <Stack align="center" gap="md" role="status">
            <Loader aria-label="Membaca berkas" />
            <Text>Membaca {current.name}</Text>
            <Button variant="default" onClick={cancel}>
              Batalkan
            </Button>
          </Stack>
        </Center>
      );
    case 'failed': {
      const { name, unread } = current;
      return (
        <Alert
          role="alert"
          variant="default"
          maw={720}
          icon={<IconFileAlert color="var(--mantine-color-red-6)" aria-hidden />}
          title={name || 'Berkas belum dapat dibuka'}
        >
          <Stack gap="md">
            <Text size="sm">{current.sentence}</Text>
            <Group gap="sm">
              <Button onClick={() => void choose()}>Pilih berkas lain</Button>
              {unread ? (
                <Button variant="default" onClick={() => roster.chooseColumns(name, unread)}>
                  Tentukan kolom sendiri
                </Button>
              ) : null}
              <Button variant="default" onClick={cancel}>
                Kembali ke daftar
              </Button>
            </Group>
          </Stack>
        </Alert>
      );
    }
    case 'preview':
      return <ImportPreview preview={current} roster={roster} />;
  }
}
