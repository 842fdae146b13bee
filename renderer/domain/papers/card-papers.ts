import * as needs from './needs';
import type { PaperType } from './paper';

export type CardPaperKind = 'name-cards' | 'name-cards-large';

/** Kartu peserta, for the holders that offices buy. */
export const CARD_PAPERS: readonly PaperType<CardPaperKind>[] = [
  {
    kind: 'name-cards',
    name: 'Kartu Peserta',
    purpose: 'Berkode QR, 9 × 5,5 cm, sepuluh selembar',
    phase: 'before',
    per: 'activity',
    isHandedOut: true,
    needs: [needs.participants],
  },
  {
    kind: 'name-cards-large',
    name: 'Kartu Peserta besar',
    purpose: 'Berkode QR, 9,5 × 13 cm, empat selembar',
    phase: 'before',
    per: 'activity',
    isHandedOut: true,
    needs: [needs.participants],
  },
];
