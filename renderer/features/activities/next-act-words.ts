import type { NextAct } from '../../domain/activity/next-acts';
import { formatDate } from '../../domain/format/date';

interface NextActWords {
  readonly title: string;
  readonly sentence: string;
  readonly button: string;
  readonly to: string;
}

/** What an act is called, why it matters, and where it is done. */
export function nextActWords(act: NextAct, activityId: string): NextActWords {
  const tab = (path: string) => `/kegiatan/${activityId}/${path}`;
  switch (act.kind) {
    case 'plan-days':
      return {
        title: 'Tambahkan hari pelatihan',
        sentence: 'Kegiatan ini belum memiliki hari, sehingga belum ada yang dapat dijalankan.',
        button: 'Buka Jadwal',
        to: tab('jadwal'),
      };
    case 'continue-day':
      return {
        title: `Hari ${act.number} sedang berjalan`,
        sentence: `${formatDate(act.date)}. Kembali ke langkah yang sedang berlangsung.`,
        button: `Lanjutkan hari ${act.number}`,
        to: tab(`pelaksanaan/${act.dayId}`),
      };
    case 'import-participants':
      return {
        title: 'Masukkan daftar peserta',
        sentence: 'Impor dari berkas Excel atau CSV, atau tambahkan satu per satu.',
        button: 'Buka Peserta',
        to: tab('peserta'),
      };
    case 'start-day':
      return {
        title: `Hari ${act.number} dijadwalkan hari ini`,
        sentence: 'Buka Pelaksanaan untuk memulai langkah pertama.',
        button: `Buka hari ${act.number}`,
        to: tab(`pelaksanaan/${act.dayId}`),
      };
    case 'settle-day':
      return {
        title: `Hari ${act.number} sudah lewat dan belum diarsipkan`,
        sentence: `${formatDate(act.date)}. Lengkapi catatannya, lalu arsipkan.`,
        button: `Buka hari ${act.number}`,
        to: tab(`pelaksanaan/${act.dayId}`),
      };
    case 'name-lessons':
      return {
        title: 'Lengkapi materi dan narasumber',
        sentence: `${act.count} langkah paparan belum memiliki mata pelatihan atau narasumber; keduanya tercetak pada daftar hadir.`,
        button: 'Buka Jadwal',
        to: tab('jadwal'),
      };
    case 'set-operator':
      return {
        title: 'Isi nama operator di laptop ini',
        sentence: 'Setiap catatan menyebut siapa yang mencatatnya.',
        button: 'Buka Pengaturan',
        to: '/pengaturan',
      };
    case 'await-day':
      return {
        title: `Siap untuk hari ${act.number}`,
        sentence: `${formatDate(act.date)}. Jadwal dan peserta masih dapat diubah sampai hari itu.`,
        button: 'Buka Jadwal',
        to: tab('jadwal'),
      };
    case 'make-documents':
      return {
        title: 'Semua hari sudah diarsipkan',
        sentence: 'Buat daftar hadir dan laporan dalam bentuk Word.',
        button: 'Buka Dokumen',
        to: tab('dokumen'),
      };
  }
}
