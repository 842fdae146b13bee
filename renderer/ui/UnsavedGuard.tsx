import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

interface UnsavedGuardProps {
  /** Asked at the moment of leaving. */
  readonly isDirty: () => boolean;
}

/** Asks once before a screen with unsaved changes is left; so does the browser before it closes. */
export function UnsavedGuard({ isDirty }: UnsavedGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isDirty(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Perubahan belum disimpan"
    >
      <Stack gap="lg">
        <Text size="sm">
          Perubahan di halaman ini hilang bila ditinggalkan sekarang. Yang sudah tersimpan tetap
          aman.
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            Tinggalkan tanpa menyimpan
          </Button>
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            Tetap di sini
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
