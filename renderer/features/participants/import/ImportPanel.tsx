import { Alert, Button, Center, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { formatNumber } from '../../../domain/format/number';
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
      return <Reading reading={current} onCancel={cancel} />;
    case 'failed':
      return <FailedImport failure={current} roster={roster} />;
    case 'preview':
      return <ImportPreview preview={current} roster={roster} />;
  }
}

interface ReadingProps {
  readonly reading: Extract<ImportState, { kind: 'reading' }>;
  readonly onCancel: () => void;
}

/** How far a file has been read, and the way out. */
function Reading({ reading: { name, done, total }, onCancel }: ReadingProps) {
  const stop = useCatchFocus<HTMLButtonElement>();
  return (
    <Center py={96}>
      <Stack align="center" gap="md">
        {total === 0 ? <Loader aria-label="Membuka berkas" /> : null}
        {total > 0 ? (
          <Progress.Root w={320} size="lg">
            <Progress.Section value={(done / total) * 100} aria-label="Baris yang sudah dibaca" />
          </Progress.Root>
        ) : null}
        <Text role="status" style={{ overflowWrap: 'anywhere' }}>
          {total === 0
            ? `Membuka ${name}`
            : `Memeriksa ${name}: ${formatNumber(done)} dari ${formatNumber(total)} baris`}
        </Text>
        <Button ref={stop} variant="default" onClick={onCancel}>
          Batalkan
        </Button>
      </Stack>
    </Center>
  );
}

interface FailedImportProps {
  readonly failure: Extract<ImportState, { kind: 'failed' }>;
  readonly roster: RosterImport;
}

/** Why nothing can be taken from the file, and the ways on. */
function FailedImport({ failure, roster }: FailedImportProps) {
  const { name, sentence, isReadable } = failure;
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
          {isReadable ? (
            <Button variant="default" onClick={() => roster.chooseColumns(name)}>
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
