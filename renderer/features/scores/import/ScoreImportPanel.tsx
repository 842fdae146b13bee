import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import type { ScoreRecap } from '../../../domain/scores/score-recap';
import { ScoreImportPreview } from './ScoreImportPreview';
import type { ScoreImport } from './use-score-import';

interface ScoreImportPanelProps {
  readonly incoming: ScoreImport;
  readonly recap: ScoreRecap;
}

/** Takes the place of the table while a file is read, refused or checked. */
export function ScoreImportPanel({ incoming, recap }: ScoreImportPanelProps) {
  const { current, choose, cancel } = incoming;
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
      return (
        <Alert
          role="alert"
          variant="default"
          maw={720}
          icon={<IconFileAlert color="var(--mantine-color-red-6)" aria-hidden />}
          title={current.name || 'Berkas belum dapat dibuka'}
        >
          <Stack gap="md">
            <Text size="sm">{current.sentence}</Text>
            <Group gap="sm">
              <Button onClick={() => void choose()}>Pilih berkas lain</Button>
              <Button variant="default" onClick={cancel}>
                Kembali ke nilai
              </Button>
            </Group>
          </Stack>
        </Alert>
      );
    case 'preview':
      return <ScoreImportPreview preview={current} incoming={incoming} recap={recap} />;
  }
}
