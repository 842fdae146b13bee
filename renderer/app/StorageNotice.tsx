import { Alert } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWorkspace } from '../workspace/workspace';
import { storageFindings } from './storage-findings';

/**
 * What the user must know about where the data lies: damage found at the start, on every screen; and
 * once, on Beranda, that a plain browser keeps a single copy.
 */
export function StorageNotice() {
  const { platform, store, persistence } = useWorkspace();
  const { pathname } = useLocation();
  const [isKnown, setKnown] = useLocalStorage({
    key: 'pendamping.browser-notice-read',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [read, setRead] = useState<readonly string[]>([]);
  return (
    <>
      {storageFindings(store.reconciled)
        .filter(({ key }) => !read.includes(key))
        .map(({ key, isTrouble, title, sentence }) => (
          <Alert
            key={key}
            mb="lg"
            color={isTrouble ? 'red' : 'teal'}
            icon={isTrouble ? <IconAlertTriangle /> : <IconInfoCircle />}
            title={title}
            withCloseButton
            closeButtonLabel="Tutup"
            onClose={() => setRead([...read, key])}
          >
            {sentence}
          </Alert>
        ))}
      {platform.kind === 'browser' && pathname === '/' && !isKnown ? (
        <Alert
          mb="lg"
          color="gray"
          icon={<IconInfoCircle />}
          title="Dibuka di peramban"
          withCloseButton
          closeButtonLabel="Saya mengerti"
          onClose={() => setKnown(true)}
        >
          Semua catatan tersimpan hanya di peramban ini, di laptop ini.
          {persistence === 'persisted'
            ? ' Peramban berjanji tidak menghapusnya.'
            : ' Peramban dapat menghapusnya bila penyimpanan hampir penuh, atau bila data situs dibersihkan.'}{' '}
          Simpan dokumen Word setiap akhir hari, dan pasang aplikasi desktop bila tersedia.
        </Alert>
      ) : null}
    </>
  );
}
