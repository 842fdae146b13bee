import type { ReconcileReport } from '../store/reconcile';

export interface StorageFinding {
  readonly key: 'journal-unreadable' | 'set-aside' | 'unmended' | 'mended';
  readonly isTrouble: boolean;
  readonly title: string;
  readonly sentence: string;
}

/**
 * What the user must know of the comparison of database and journal at the start. A torn last line
 * of the journal is none of it: that act was never acknowledged, so nothing was lost.
 */
export function storageFindings(report: ReconcileReport): readonly StorageFinding[] {
  const { journal, quarantined, unmended, mendedFromJournal } = report;
  const damaged = report.damage.filter(({ reason }) => reason !== 'torn-last-line').length;
  return [
    ...(journal === 'unreadable' ? [JOURNAL_UNREADABLE] : []),
    ...(damaged + quarantined > 0 ? [SET_ASIDE] : []),
    ...(unmended.length > 0 ? [UNMENDED] : []),
    ...(mendedFromJournal > 0 ? [MENDED] : []),
  ];
}

const JOURNAL_UNREADABLE: StorageFinding = {
  key: 'journal-unreadable',
  isTrouble: true,
  title: 'Jurnal di laptop ini tidak terbaca',
  sentence:
    'Catatan yang tersimpan tetap dapat dilihat, tetapi tindakan baru mungkin belum dapat disimpan. Tutup lalu buka lagi aplikasi; bila tetap demikian, hubungi pengelola aplikasi.',
};

const SET_ASIDE: StorageFinding = {
  key: 'set-aside',
  isTrouble: true,
  title: 'Sebagian catatan disisihkan karena rusak',
  sentence:
    'Catatan yang tidak terbaca disimpan terpisah dan tidak dihapus. Catatan lainnya utuh. Beri tahu pengelola aplikasi.',
};

const UNMENDED: StorageFinding = {
  key: 'unmended',
  isTrouble: true,
  title: 'Catatan dan jurnalnya belum sama',
  sentence:
    'Sebagian catatan baru ada di satu tempat penyimpanan, mungkin karena penyimpanan laptop penuh. Kosongkan sebagian penyimpanan, lalu tutup dan buka lagi aplikasi. Tidak ada yang dihapus.',
};

const MENDED: StorageFinding = {
  key: 'mended',
  isTrouble: false,
  title: 'Data telah dipulihkan dari jurnal',
  sentence: 'Data aplikasi tertinggal dari jurnal, lalu dilengkapi. Tidak ada yang hilang.',
};
