/** Why a file could not be written or read. */
type FileTrouble = 'disk-full' | 'locked' | 'denied' | 'too-large' | 'failed';

/** A file was not written: what happened, and what to do. Nothing in the application changed. */
export function notWrittenSentence(code: FileTrouble): string {
  switch (code) {
    case 'locked':
      return 'Belum tersimpan karena berkas itu sedang dibuka di Word. Tutup berkasnya, lalu ulangi; isi yang lama tidak berubah.';
    case 'disk-full':
      return 'Belum tersimpan karena penyimpanan penuh. Kosongkan sebagian atau pilih tempat lain, lalu ulangi.';
    case 'denied':
      return 'Belum tersimpan karena folder itu tidak boleh ditulisi. Pilih folder lain, misalnya Dokumen.';
    case 'too-large':
      return 'Belum tersimpan karena berkasnya terlalu besar. Buat dokumen lebih sedikit sekaligus.';
    case 'failed':
      return 'Belum tersimpan karena tempat itu menolak. Pilih tempat lain, lalu ulangi.';
  }
}

/** A file was not read: what happened, and what to do. Nothing in the application changed. */
export function notReadSentence(code: FileTrouble): string {
  switch (code) {
    case 'locked':
      return 'Berkas itu sedang dipakai aplikasi lain. Tutup dahulu, lalu pilih lagi.';
    case 'denied':
      return 'Berkas itu tidak boleh dibaca atau sudah dipindahkan. Pilih berkas lain.';
    case 'too-large':
      return 'Berkas itu lebih dari 50 MB. Pilih berkas yang lebih kecil.';
    case 'disk-full':
    case 'failed':
      return 'Berkas itu tidak terbaca. Salin ke laptop ini, lalu pilih lagi.';
  }
}
