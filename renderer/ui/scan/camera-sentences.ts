import type { CameraTrouble } from './camera';

/** What happened to the camera, and what to do. Marking goes on without it. */
export function cameraSentence(code: CameraTrouble): string {
  switch (code) {
    case 'missing':
      return 'Tidak ada kamera yang tersambung ke laptop ini. Sambungkan kamera, lalu coba lagi.';
    case 'denied':
      return 'Kamera tidak diizinkan. Izinkan kamera pada pengaturan privasi laptop atau peramban, lalu coba lagi.';
    case 'in-use':
      return 'Kamera sedang dipakai aplikasi lain. Tutup aplikasi itu, misalnya rapat daring, lalu coba lagi.';
    case 'unsupported':
      return 'Peramban ini tidak menyediakan kamera. Pakai pemindai USB atau cari namanya.';
    case 'failed':
      return 'Kamera tidak dapat dibuka. Cabut dan sambungkan lagi, lalu coba lagi.';
  }
}
