import * as needs from './needs';
import type { PaperType } from './paper';

export type PeoplePaperKind =
  | 'participant-biodata-blank'
  | 'participant-biodata'
  | 'speaker-biodata-blank'
  | 'speaker-biodata'
  | 'commitment-letter'
  | 'toolkit-receipt'
  | 'name-tables';

/** About the people of a kegiatan: each holds all of them. */
export const PEOPLE_PAPERS: readonly PaperType<PeoplePaperKind>[] = [
  {
    kind: 'participant-biodata-blank',
    name: 'Biodata Peserta kosong',
    purpose: 'Satu formulir untuk digandakan',
    phase: 'before',
    per: 'activity',
    needs: [needs.days],
  },
  {
    kind: 'participant-biodata',
    name: 'Biodata Peserta terisi',
    purpose: 'Satu halaman untuk setiap peserta',
    phase: 'before',
    per: 'activity',
    needs: [needs.days, needs.participants],
  },
  {
    kind: 'speaker-biodata-blank',
    name: 'Biodata Narasumber kosong',
    purpose: 'Satu formulir untuk digandakan',
    phase: 'before',
    per: 'activity',
    needs: [needs.days],
  },
  {
    kind: 'speaker-biodata',
    name: 'Biodata Narasumber terisi',
    purpose: 'Satu formulir untuk setiap narasumber',
    phase: 'before',
    per: 'activity',
    needs: [needs.days, needs.speakers],
  },
  {
    kind: 'commitment-letter',
    name: 'Surat Pernyataan Kesanggupan',
    purpose: 'Satu halaman untuk setiap peserta',
    phase: 'before',
    per: 'activity',
    needs: [needs.days, needs.participantsElseBlank],
  },
  {
    kind: 'toolkit-receipt',
    name: 'Tanda Terima Toolkit dan Bahan',
    purpose: 'Ditandatangani peserta saat menerima',
    phase: 'before',
    per: 'activity',
    needs: [needs.days, needs.participants],
  },
  {
    kind: 'name-tables',
    name: 'Kartu Meja',
    purpose: 'Satu lembar lipat untuk setiap narasumber dan peserta',
    phase: 'before',
    per: 'activity',
    needs: [needs.days, needs.participants],
  },
];
