import type { NotSaved } from '../store/session';
import type { StorageFailure } from '../store/storage-failure';

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
      return 'Tidak tersimpan karena catatan di laptop ini tidak berurutan. Catatan sebelumnya tetap aman. Tutup lalu buka lagi aplikasi.';
    case 'journal-unreadable':
      return 'Tidak tersimpan karena jurnal di laptop ini tidak terbaca. Catatan sebelumnya tetap aman. Tutup lalu buka lagi aplikasi; bila tetap demikian, hubungi pengelola.';
    case 'failed':
      return 'Tidak tersimpan karena penyimpanan laptop menolak. Catatan sebelumnya tetap aman. Ulangi; bila terjadi lagi, tutup lalu buka lagi aplikasi.';
  }
}

/** The act is safe in the journal although the database refused it. */
export const degradedSentence = (code: StorageFailure): string =>
  code === 'closed'
    ? `Tercatat di jurnal laptop. ${CLOSED_SENTENCE}`
    : 'Tercatat di jurnal laptop, tetapi penyimpanan aplikasi menolak (mungkin penuh). Jangan tutup aplikasi; kosongkan sebagian penyimpanan. Aplikasi akan mencoba lagi.';

/** Nothing can be recorded before this window is loaded anew. */
export const CLOSED_SENTENCE =
  'Penyimpanan ditutup oleh peramban atau jendela lain. Catatan sebelumnya tetap aman. Muat ulang jendela ini.';

/** What other windows record is not seen here. */
export const UNREAD_SENTENCE =
  'Catatan dari jendela lain belum terbaca di sini. Tidak ada yang hilang. Muat ulang jendela ini.';
