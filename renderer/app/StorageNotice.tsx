import { Alert } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWorkspace } from '../workspace/workspace';

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
  const [isReportRead, setReportRead] = useState(false);
  const { damage, quarantined, mendedFromJournal } = store.reconciled;
  const hasFindings = damage.length + quarantined > 0;
  const isMended = mendedFromJournal > 0;
  return (
    <>
      {(hasFindings || isMended) && !isReportRead ? (
        <Alert
          mb="lg"
          color={hasFindings ? 'red' : 'teal'}
          icon={hasFindings ? <IconAlertTriangle /> : <IconInfoCircle />}
          title={
            hasFindings
              ? 'Sebagian catatan disisihkan karena rusak'
              : 'Data telah dipulihkan dari jurnal'
          }
          withCloseButton
          closeButtonLabel="Tutup"
          onClose={() => setReportRead(true)}
        >
          {hasFindings
            ? 'Catatan yang tidak terbaca disimpan terpisah dan tidak dihapus. Catatan lainnya utuh. Beri tahu pengelola aplikasi.'
            : 'Basis data tertinggal dari jurnal, lalu dilengkapi. Tidak ada yang hilang.'}
        </Alert>
      ) : null}
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
