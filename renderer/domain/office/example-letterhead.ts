import type { Letterhead } from './settings';

/** How a kop is filled in; the address and contact are invented and say so. */
export const EXAMPLE_LETTERHEAD: Letterhead = {
  government: 'PEMERINTAH PROVINSI KALIMANTAN BARAT',
  units: ['BADAN PENGEMBANGAN SUMBER DAYA MANUSIA'],
  address: 'Jalan Contoh Nomor 1, Pontianak 78000',
  contact: 'Telepon (0561) 000000, laman contoh.go.id, surel kantor@contoh.go.id',
  logo: '',
};

/** Whether nobody has filled in the kop yet. */
export function isLetterheadEmpty({ government, units, address, contact }: Letterhead): boolean {
  return [government, ...units, address, contact].every((line) => line.trim() === '');
}
