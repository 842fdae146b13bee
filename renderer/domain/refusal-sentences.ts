import type { Zone } from './activity/zone';
import { STATUS_NAMES } from './attendance/status';
import { formatClock } from './format/clock';
import { formatDate } from './format/date';
import { listInWords } from './format/list';
import type { OfficeRefusal } from './office/office-machine';
import type { Refusal } from './refusal';
import type { DayGap } from './run/day-gaps';

/**
 * What the user reads when a command was refused: what happened, and what to do. That nothing
 * changed follows from a refusal, so it is said only where someone might fear a loss.
 *
 * @param zone in which times are shown
 */
export function refusalSentence(refusal: Refusal | OfficeRefusal, zone: Zone): string {
  switch (refusal.code) {
    case 'activity-missing':
      return 'Kegiatan ini tidak ditemukan di laptop ini. Kembali ke daftar kegiatan dan buka lagi.';
    case 'title-missing':
      return 'Nama pelatihan belum diisi. Isi nama pelatihan lalu simpan lagi.';
    case 'threshold-out-of-range':
      return 'Ambang kehadiran harus bilangan bulat antara 0 dan 100 persen.';
    case 'day-missing':
      return 'Hari itu sudah tidak ada di jadwal. Buka Jadwal untuk melihat hari yang tersedia.';
    case 'day-without-steps':
      return `${formatDate(refusal.date)} belum memiliki langkah. Pilih sedikitnya satu langkah SOP untuk hari itu.`;
    case 'day-date-taken':
      return `Sudah ada hari lain pada ${formatDate(refusal.date)}. Pilih tanggal yang berbeda.`;
    case 'day-date-invalid':
      return 'Tanggal hari belum diisi dengan benar. Pilih tanggal dari kalender.';
    case 'step-planned-twice':
      return `Langkah ${refusal.step} tercantum dua kali pada hari yang sama. Hapus salah satunya.`;
    case 'minutes-out-of-range':
      return `Waktu langkah ${refusal.step} harus antara 0 dan 1.440 menit.`;
    case 'started-step-removed':
      return `Langkah ${refusal.step} sudah berjalan sehingga tidak dapat dikeluarkan dari rencana.`;
    case 'day-has-started':
      return 'Hari itu sudah memiliki catatan pelaksanaan sehingga tidak dapat dihapus.';
    case 'day-archived':
      return 'Hari itu sudah diarsipkan. Buka kembali arsipnya dengan menyebut alasan untuk mengubahnya.';
    case 'day-not-archived':
      return 'Hari itu belum diarsipkan, jadi tidak perlu dibuka kembali.';
    case 'day-incomplete':
      return `Hari belum lengkap: ${refusal.gaps.map(gapSentence).join('; ')}. Lengkapi, atau tulis alasan untuk tetap mengarsipkan.`;
    case 'clocks-running':
      return `Langkah ${listInWords(refusal.steps)} masih berjalan. Selesaikan dahulu, lalu arsipkan hari itu.`;
    case 'sheet-has-blanks':
      return `${refusal.count} peserta pada daftar hadir langkah ${refusal.step} belum diisi. Isi statusnya dahulu; catatan yang sudah ada tetap tersimpan.`;
    case 'step-not-planned':
      return `Langkah ${refusal.step} tidak ada dalam rencana hari itu. Tambahkan melalui Jadwal bila diperlukan.`;
    case 'step-already-started':
      return `Langkah ${refusal.step} sudah dimulai; waktunya tidak berubah.`;
    case 'step-not-running':
      return `Langkah ${refusal.step} tidak sedang berjalan, jadi tidak ada yang dijeda.`;
    case 'step-not-paused':
      return `Langkah ${refusal.step} tidak sedang dijeda.`;
    case 'step-not-active':
      return `Langkah ${refusal.step} belum dimulai atau sudah selesai.`;
    case 'step-not-pending':
      return `Langkah ${refusal.step} sudah dimulai atau sudah dilewati. Selesaikan langkah itu, bukan melewatinya.`;
    case 'step-not-done':
      return `Langkah ${refusal.step} belum selesai, jadi tidak ada yang dibuka kembali.`;
    case 'step-times-reversed':
      return `Waktu selesai langkah ${refusal.step} mendahului waktu mulainya. Periksa jamnya.`;
    case 'time-in-future':
      return 'Waktu itu belum tiba. Isi jam yang sudah lewat.';
    case 'nothing-to-do':
      return 'Tidak ada yang perlu diubah.';
    case 'reason-missing':
      return 'Alasan belum diisi. Tulis alasan singkat agar tercatat.';
    case 'text-missing':
      return 'Catatan masih kosong. Tulis catatannya dahulu.';
    case 'name-missing':
      return 'Nama belum diisi. Isi nama lalu simpan lagi.';
    case 'nip-taken':
      return `NIP itu sudah dipakai oleh ${refusal.name} dalam kegiatan ini. Periksa NIP atau ubah data peserta tersebut.`;
    case 'participant-missing':
      return 'Peserta ini sudah tidak ada dalam daftar. Muat ulang daftar lalu coba lagi.';
    case 'no-participants':
      return 'Belum ada peserta yang dipilih. Pilih sedikitnya satu baris.';
    case 'step-has-no-sheet':
      return `Langkah ${refusal.step} tidak memiliki daftar hadir.`;
    case 'sheet-already-open':
      return 'Daftar hadir sesi ini sudah dibuka.';
    case 'sheet-not-open':
      return 'Daftar hadir sesi ini belum dibuka. Buka dahulu, lalu isi.';
    case 'sheet-closed':
      return 'Daftar hadir sesi ini sudah ditutup. Perubahan memerlukan koreksi dengan alasan.';
    case 'sheet-not-closed':
      return 'Daftar hadir sesi ini masih terbuka; ubah statusnya langsung.';
    case 'not-on-sheet':
      return 'Peserta ini tidak tercantum pada daftar hadir sesi ini.';
    case 'already-marked':
      return `${refusal.name} sudah ${STATUS_NAMES[refusal.status].toLowerCase()} ${formatClock(refusal.at, zone)}.`;
    case 'not-present':
      return 'Peserta ini tidak tercatat hadir pada sesi ini, jadi tidak ada jam pulang atau tanda tangannya. Catat hadir dahulu.';
    case 'left-before-arrival':
      return 'Jam pulang mendahului jam datang. Periksa jamnya; yang tercatat tidak berubah.';
    case 'drawing-invalid':
      return 'Tanda tangan tidak terbaca atau terlalu panjang. Yang lama tetap tersimpan; ulangi tanda tangannya.';
    case 'dates-reversed':
      return 'Tanggal akhir mendahului tanggal awal. Periksa tanggalnya.';
    case 'session-cancelled':
      return `Sesi pada langkah ${refusal.step} tercatat tidak dilaksanakan. Nyatakan sesi itu dilaksanakan dahulu, lalu isi daftar hadirnya.`;
    case 'step-has-no-test':
      return `Langkah ${refusal.step} bukan tes, jadi tidak memiliki nilai.`;
    case 'score-out-of-range':
      return `Nilai ${refusal.name} harus antara 0 dan 100, paling banyak dua angka di belakang koma.`;
    case 'group-name-missing':
      return 'Nama kelompok belum diisi. Isi nama lalu simpan lagi.';
    case 'group-name-taken':
      return `Sudah ada kelompok bernama ${refusal.name}. Pilih nama yang berbeda.`;
    case 'group-missing':
      return 'Kelompok ini sudah tidak ada pada hari itu. Hasil yang sudah ditulis tetap tersimpan.';
    case 'group-has-result':
      return `${refusal.name} sudah memiliki hasil, jadi tidak dapat dihapus. Kosongkan hasilnya dahulu bila memang keliru.`;
    case 'person-in-two-groups':
      return `${refusal.name} tercantum dalam dua kelompok. Keluarkan dari salah satunya.`;
    case 'person-missing':
      return 'Orang ini sudah tidak ada dalam daftar. Tutup lalu buka lagi daftarnya.';
    case 'person-has-attendance':
      return 'Orang ini sudah tercatat pada daftar hadir narasumber dan panitia, jadi tidak dapat dikeluarkan. Kosongkan kehadirannya dahulu bila memang keliru.';
    case 'target-jp-out-of-range':
      return 'Jumlah JP kegiatan harus bilangan bulat antara 0 dan 9.999.';
    case 'gap-reversed':
      return 'Akhir selang waktu mendahului awalnya. Periksa jamnya.';
    case 'nothing-to-undo':
      return 'Tidak ada tindakan yang dapat diurungkan.';
    case 'nothing-to-redo':
      return 'Tidak ada tindakan yang dapat diulangi.';
    case 'undo-would-break-day':
      return 'Pelaksanaan sudah berjalan sesudah perubahan itu, jadi perubahan itu tidak dapat diurungkan atau diulangi. Ubah langsung melalui Peserta atau Jadwal.';
    case 'act-not-latest':
      return 'Sesudah itu sudah ada perubahan lain. Urungkan perubahan itu lebih dahulu.';
    case 'zone-in-use':
      return 'Zona waktu tidak dapat diubah karena pelaksanaan sudah dimulai dan jamnya sudah tercatat.';
    case 'date-in-use':
      return `Hari pada ${formatDate(refusal.date)} sudah memiliki catatan pelaksanaan, jadi tanggalnya tidak dapat dipindah.`;
    case 'signer-incomplete':
      return refusal.position
        ? `Nama penanda tangan untuk ${refusal.position} belum diisi.`
        : 'Jabatan penanda tangan belum diisi.';
    case 'logo-invalid':
      return 'Berkas logo bukan gambar PNG atau JPEG. Logo yang lama tetap dipakai; pilih berkas lain.';
    case 'logo-too-large':
      return 'Berkas logo lebih dari 1 MB. Logo yang lama tetap dipakai; perkecil gambarnya lalu pilih lagi.';
  }
}

/** One gap of a day, as part of a list. */
export function gapSentence(gap: DayGap): string {
  switch (gap.kind) {
    case 'step-open':
      return `langkah ${gap.step} belum selesai atau dilewati`;
    case 'sheet-never-opened':
      return `daftar hadir langkah ${gap.step} belum dibuka`;
    case 'no-note':
      return `belum ada catatan pendamping (langkah ${gap.step})`;
  }
}
