import type { NotSaved } from '../store/session';

/** Nothing was recorded: what happened, and what to do. */
export function notSavedSentence(code: NotSaved): string {
  switch (code) {
    case 'disk-full':
      return 'Tidak tersimpan karena penyimpanan laptop penuh. Catatan sebelumnya tetap aman. Kosongkan sebagian penyimpanan, lalu ulangi tindakan terakhir.';
    case 'denied':
      return 'Tidak tersimpan karena aplikasi tidak diizinkan menulis di laptop ini. Catatan sebelumnya tetap aman. Hubungi pengelola laptop, lalu ulangi tindakan terakhir.';
    case 'closed':
      return 'Tidak tersimpan karena penyimpanan ditutup oleh jendela lain. Catatan sebelumnya tetap aman. Muat ulang jendela ini, lalu ulangi tindakan terakhir.';
    case 'out-of-order':
      return 'Tidak tersimpan karena jurnal di laptop ini tidak sambung dengan data. Catatan sebelumnya tetap aman. Tutup lalu buka lagi aplikasi.';
    case 'journal-unreadable':
      return 'Tidak tersimpan karena jurnal di laptop ini tidak terbaca. Catatan sebelumnya tetap aman. Tutup lalu buka lagi aplikasi; bila tetap demikian, hubungi pengelola.';
    case 'failed':
      return 'Tidak tersimpan karena penyimpanan laptop menolak. Catatan sebelumnya tetap aman. Ulangi; bila terjadi lagi, tutup lalu buka lagi aplikasi.';
  }
}

/** The act is safe in the journal although the database refused it. */
export const DEGRADED_SENTENCE =
  'Tercatat di jurnal laptop, tetapi basis data menolak (mungkin penyimpanan penuh). Jangan tutup aplikasi; kosongkan sebagian penyimpanan. Aplikasi akan mencoba lagi.';
