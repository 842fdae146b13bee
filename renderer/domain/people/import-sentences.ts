import type { GradeDoubt } from './grade';
import type { FileProblemCode, RowProblem, TableProblemCode } from './import/problems';
import type { SkipReason } from './import/skip-row';
import type { ColumnChoice } from './import/table';
import type { NipDoubt } from './nip';

const FILE_SENTENCES: Readonly<Record<FileProblemCode | TableProblemCode, string>> = {
  'old-xls':
    'Berkas ini memakai format Excel lama (.xls). Belum ada yang diimpor. Buka berkas di Excel, simpan sebagai .xlsx, lalu pilih kembali.',
  'needs-resaving':
    'Berkas ini bukan berkas .xlsx walaupun berisi tabel. Belum ada yang diimpor. Buka berkas di Excel atau LibreOffice, simpan sebagai .xlsx, lalu pilih kembali.',
  'password-protected':
    'Berkas ini dilindungi kata sandi. Belum ada yang diimpor. Buka berkas di Excel, hapus kata sandinya, simpan, lalu pilih kembali.',
  'not-a-spreadsheet':
    'Berkas ini bukan daftar Excel atau CSV. Belum ada yang diimpor. Pilih berkas .xlsx atau .csv.',
  damaged:
    'Berkas ini rusak atau tidak lengkap sehingga tidak dapat dibaca. Belum ada yang diimpor. Salin ulang berkas dari sumbernya, atau buka di Excel dan simpan kembali sebagai .xlsx.',
  'too-large':
    'Berkas ini lebih besar dari 50 MB. Belum ada yang diimpor. Salin daftar peserta saja ke berkas baru, lalu pilih berkas itu.',
  'too-large-unpacked':
    'Isi berkas ini terlalu besar untuk sebuah daftar peserta sehingga tidak dibuka. Belum ada yang diimpor. Salin daftar peserta saja ke berkas baru, lalu pilih berkas itu.',
  'too-many-rows':
    'Berkas ini berisi lebih dari 20.000 baris. Belum ada yang diimpor. Salin daftar peserta saja ke berkas baru, lalu pilih berkas itu.',
  unsafe:
    'Berkas ini berisi bagian yang tidak aman sehingga tidak dibuka. Belum ada yang diimpor. Tanyakan kepada pengirim, atau salin daftar peserta ke berkas baru.',
  timeout:
    'Berkas ini terlalu lama dibaca sehingga pembacaan dihentikan. Belum ada yang diimpor. Salin daftar peserta saja ke berkas baru, lalu pilih berkas itu.',
  empty:
    'Berkas ini tidak berisi apa pun. Belum ada yang diimpor. Periksa kembali berkas yang dipilih.',
  'no-header':
    'Judul kolom seperti Nama dan NIP tidak ditemukan. Belum ada yang diimpor. Tambahkan satu baris judul kolom di atas daftar, simpan, lalu pilih kembali.',
  'no-rows':
    'Judul kolom ditemukan, tetapi di bawahnya tidak ada peserta. Belum ada yang diimpor. Periksa kembali berkas atau lembar yang dipilih.',
};

const NIP_DOUBTS: Readonly<Record<NipDoubt, string>> = {
  length: 'tidak terdiri atas 18 angka',
  'birth-date': 'tanggal lahirnya tidak ada dalam kalender',
  appointment: 'tahun atau bulan pengangkatannya tidak lazim',
  age: 'jarak tahun lahir dan tahun pengangkatannya tidak lazim',
  sex: 'angka jenis kelaminnya bukan 1 atau 2',
};

const GRADE_DOUBTS: Readonly<Record<GradeDoubt, string>> = {
  'rank-and-grade': 'pangkat dan golongannya tidak sesuai',
  'pppk-with-rank': 'golongan PPPK tidak mempunyai pangkat',
  'nip-kind': 'golongannya tidak sesuai dengan jenis NIP (PNS atau PPPK)',
};

const SKIP_SENTENCES: Readonly<Record<SkipReason, string>> = {
  total: 'baris jumlah',
  'column-numbers': 'baris nomor kolom',
  'repeated-header': 'judul kolom yang berulang',
  remark: 'keterangan di luar daftar',
};

const FIELD_NAMES: Readonly<Record<ColumnChoice, string>> = {
  name: 'Nama',
  titles: 'Gelar',
  titleBefore: 'Gelar depan',
  titleAfter: 'Gelar belakang',
  nip: 'NIP',
  rank: 'Pangkat',
  grade: 'Golongan',
  rankAndGrade: 'Pangkat dan golongan',
  position: 'Jabatan',
  institution: 'Instansi',
  phone: 'Nomor telepon',
  email: 'Surel',
  ignored: 'Tidak dipakai',
};

/** Why a file was not read, or gave nobody: what happened, that nothing was lost, what to do. */
export function fileProblemSentence(code: FileProblemCode | TableProblemCode): string {
  return FILE_SENTENCES[code];
}

/** One problem of one row, to be read beside that row. */
export function rowProblemSentence(problem: RowProblem): string {
  const { value } = problem;
  switch (problem.code) {
    case 'no-name':
      return 'Nama kosong, jadi baris ini tidak dapat diimpor. Isi namanya di berkas, lalu pilih kembali.';
    case 'no-nip':
      return 'Tanpa NIP. Peserta tetap dapat diimpor; NIP dapat diisi kemudian.';
    case 'nip-digits-lost':
      return `Angka terakhir NIP hilang karena Excel menyimpannya sebagai bilangan (${value}). Bila dipilih, peserta diimpor tanpa NIP. Ketik NIP dari dokumen aslinya.`;
    case 'nip-implausible':
      return `NIP ${value} perlu diperiksa: ${problem.doubts.map((doubt) => NIP_DOUBTS[doubt]).join('; ')}. NIP diimpor seperti tertulis.`;
    case 'duplicate-nip':
      return `NIP ini sudah ada di baris ${problem.ofRow}. Pilih baris ini hanya bila memang orang lain, lalu perbaiki NIP-nya.`;
    case 'duplicate-person':
      return `Nama dan instansi yang sama sudah ada di baris ${problem.ofRow}. Pilih baris ini hanya bila memang orang lain.`;
    case 'already-in-activity':
      return 'Peserta ini sudah ada dalam kegiatan. Datanya diubah hanya bila baris ini dipilih.';
    case 'grade-rank-mismatch':
      return `“${value}” perlu diperiksa: ${GRADE_DOUBTS[problem.doubt]}. Isinya diimpor seperti tertulis.`;
    case 'grade-unknown':
      return `Golongan “${value}” tidak dikenal. Isinya diimpor seperti tertulis; periksa kembali.`;
    case 'formula-as-text':
      return `${FIELD_NAMES[problem.field]} berisi rumus. Rumus tidak dijalankan dan hanya disimpan sebagai teks. Pilih baris ini hanya bila teks itu memang benar.`;
    case 'formula-value':
      return `${FIELD_NAMES[problem.field]} berasal dari rumus. Yang dibaca adalah nilai terakhir yang tersimpan di berkas.`;
    case 'cell-error':
      return `${FIELD_NAMES[problem.field]} berisi galat Excel (${value}) dan dibaca sebagai kosong. Isi kembali bila perlu.`;
    case 'text-cut':
      return `${FIELD_NAMES[problem.field]} terlalu panjang; hanya 500 huruf pertama yang dibaca. Periksa kembali isi sel ini.`;
    case 'phone-digits-lost':
      return `Angka nomor HP hilang karena Excel menyingkatnya (${value}). Nomor dikosongkan; isi kembali bila perlu.`;
  }
}

/** What a skipped row was taken for, as a short label. */
export function skipReasonLabel(reason: SkipReason): string {
  return SKIP_SENTENCES[reason];
}

/** Name of a field for choosing what a column holds. */
export function importFieldName(choice: ColumnChoice): string {
  return FIELD_NAMES[choice];
}
