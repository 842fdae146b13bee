import type { Finding } from '../log/verify';

/** What the check of a log found, where it is not whole. */
export function findingSentence({ fault, seq }: Pick<Finding, 'fault' | 'seq'>): string {
  switch (fault) {
    case 'gap':
      return `Catatan nomor ${seq} tidak ada dalam urutan.`;
    case 'broken-chain':
      return `Catatan nomor ${seq} tidak menyambung dengan catatan sebelumnya.`;
    case 'altered':
      return `Isi catatan nomor ${seq} berbeda dari saat dicatat.`;
  }
}
