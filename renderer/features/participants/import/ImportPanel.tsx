import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useCatchFocus } from '../../../ui/use-catch-focus';
import { ImportPreview } from './ImportPreview';
import type { ImportState, RosterImport } from './use-roster-import';

/** Takes the place of the list while a file is read, refused or checked. */
export function ImportPanel({ roster }: { readonly roster: RosterImport }) {
  const { current, cancel } = roster;
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
    case 'failed':
      return <FailedImport failure={current} roster={roster} />;
    case 'preview':
      return <ImportPreview preview={current} roster={roster} />;
  }
}

interface FailedImportProps {
  readonly failure: Extract<ImportState, { kind: 'failed' }>;
  readonly roster: RosterImport;
}

/** Why nothing can be taken from the file, and the ways on. */
function FailedImport({ failure, roster }: FailedImportProps) {
  const { name, sentence, unread } = failure;
  const again = useCatchFocus<HTMLButtonElement>();
  return (
    <Alert
      role="alert"
      variant="default"
      maw={720}
      icon={<IconFileAlert color="var(--mantine-color-red-6)" aria-hidden />}
      title={name || 'Berkas belum dapat dibuka'}
    >
      <Stack gap="md">
        <Text size="sm">{sentence}</Text>
        <Group gap="sm">
          <Button ref={again} onClick={() => void roster.choose()}>
            Pilih berkas lain
          </Button>
          {unread ? (
            <Button variant="default" onClick={() => roster.chooseColumns(name, unread)}>
              Tentukan kolom sendiri
            </Button>
          ) : null}
          <Button variant="default" onClick={roster.cancel}>
            Kembali ke daftar
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
