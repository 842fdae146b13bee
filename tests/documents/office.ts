import type { OfficeSettings } from '../../renderer/domain/office/settings';

/** One transparent pixel. */
export const PIXEL_PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const OFFICE: OfficeSettings = {
  office: 'BPSDM Provinsi Contoh',
  city: 'Pontianak',
  paper: 'A4',
  operator: 'Pendamping Contoh',
  letterhead: {
    government: 'PEMERINTAH PROVINSI CONTOH',
    units: ['BADAN PENGEMBANGAN SUMBER DAYA MANUSIA'],
    address: 'Jalan Contoh Nomor 1, Pontianak 78121',
    contact: 'Telepon (0561) 000000, surel bpsdm@contoh.go.id',
    logo: PIXEL_PNG,
  },
  signers: [
    {
      id: 'signer-1',
      position: 'Kepala Bidang Pengembangan Kompetensi Teknis',
      name: 'Dra. Contoh Nama, M.Si.',
      rank: 'Pembina Tk. I (IV/b)',
      nip: '196603021987031012',
    },
  ],
};
