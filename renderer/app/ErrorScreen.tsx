import { Button, Code, Container, Group, Text } from '@mantine/core';
import { useRouteError } from 'react-router';
import { EmptyState } from '../ui/EmptyState';
import { notifyProblem } from '../ui/notify';
import { useWorkspace } from '../workspace/workspace';

/** Where bugs end: says that the data is safe, and offers a copy of the log. */
export function ErrorScreen() {
  const error = useRouteError();
  const { store, platform } = useWorkspace();
  const activityId = window.location.hash.match(/kegiatan\/([0-9a-f-]{36})/)?.[1];

  const saveCopy = async (id: string) => {
    const log = await store.readLog(id);
    if (!log.ok) {
      notifyProblem(
        'Salinan catatan belum dapat dibuat; data tidak disentuh. Muat ulang aplikasi.',
      );
      return;
    }
    const lines = log.value.map((event) => JSON.stringify(event)).join('\n');
    const saved = await platform.saveFile({
      suggestedName: `catatan-${id}.ndjson`,
      bytes: new TextEncoder().encode(lines),
      filters: [{ name: 'Salinan catatan', extensions: ['ndjson'] }],
    });
    if (saved.status === 'failed') {
      notifyProblem('Salinan catatan belum dapat disimpan. Pilih tempat lain.');
    }
  };

  return (
    <Container size="sm" role="alert">
      <EmptyState
        title="Terjadi kesalahan pada aplikasi"
        action={
          <Group>
            <Button onClick={() => window.location.reload()}>Muat ulang</Button>
            {activityId ? (
              <Button variant="default" onClick={() => void saveCopy(activityId)}>
                Simpan salinan catatan
              </Button>
            ) : null}
          </Group>
        }
      >
        Semua yang sudah tersimpan tetap aman. Muat ulang untuk melanjutkan dari keadaan terakhir.
      </EmptyState>
      <details>
        <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
          Rincian untuk pengelola aplikasi
        </Text>
        <Code block mt="xs">
          {error instanceof Error ? error.message : String(error)}
        </Code>
      </details>
    </Container>
  );
}
