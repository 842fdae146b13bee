import { Button, Container } from '@mantine/core';
import { EmptyState } from '../ui/EmptyState';
import type { StartFailureCode } from './start';

/** What happened, that nothing was lost, and what to do, for each way in which a start can fail. */
const SENTENCES: Record<StartFailureCode, { readonly title: string; readonly sentence: string }> = {
  'newer-data': {
    title: 'Data ini ditulis oleh versi yang lebih baru',
    sentence:
      'Aplikasi versi ini tidak membukanya agar tidak ada yang rusak; data tidak disentuh. Pasang versi Pendamping terbaru, lalu buka lagi.',
  },
  blocked: {
    title: 'Pendamping masih terbuka di jendela lain',
    sentence:
      'Jendela lain memakai versi lama dan menahan data. Tutup semua jendela Pendamping lainnya, lalu muat ulang.',
  },
  damaged: {
    title: 'Data di laptop ini tidak terbaca',
    sentence:
      'Tidak ada yang dihapus. Tutup semua jendela Pendamping lalu buka lagi; bila tetap demikian, hubungi pengelola aplikasi dan jangan menghapus data di laptop ini.',
  },
  unavailable: {
    title: 'Peramban ini tidak menyediakan penyimpanan',
    sentence:
      'Pendamping menyimpan semuanya di laptop. Buka di jendela biasa (bukan penyamaran) dengan Chrome, Edge, atau Chromium.',
  },
  'disk-full': {
    title: 'Penyimpanan laptop penuh',
    sentence:
      'Data yang sudah ada tidak disentuh. Kosongkan sebagian penyimpanan, lalu muat ulang.',
  },
  closed: {
    title: 'Penyimpanan ditutup oleh jendela lain',
    sentence: 'Data tidak disentuh. Muat ulang jendela ini.',
  },
  failed: {
    title: 'Penyimpanan laptop menolak dibuka',
    sentence: 'Data tidak disentuh. Tutup lalu buka lagi aplikasi.',
  },
  bug: {
    title: 'Pendamping belum dapat dibuka',
    sentence:
      'Terjadi kesalahan pada aplikasi; data tidak disentuh. Muat ulang. Bila tetap demikian, hubungi pengelola aplikasi.',
  },
};

export function StartFailure({ code }: { readonly code: StartFailureCode }) {
  const { title, sentence } = SENTENCES[code];
  return (
    <Container size="sm" role="alert">
      <EmptyState
        title={title}
        action={<Button onClick={() => window.location.reload()}>Muat ulang</Button>}
      >
        {sentence}
      </EmptyState>
    </Container>
  );
}
