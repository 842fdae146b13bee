import type { OfficeGap } from './office-gaps';

/** What every paper of the office would print without. */
export function officeGapName(gap: OfficeGap): string {
  switch (gap) {
    case 'letterhead':
      return 'kop';
    case 'city':
      return 'kota';
    case 'signer':
      return 'penanda tangan';
  }
}
