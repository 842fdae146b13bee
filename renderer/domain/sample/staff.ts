import { rankOfGrade } from '../people/grade';
import { EMPTY_PARTICIPANT, type ParticipantDetails } from '../people/participant';
import type { CommitteeMember, SpeakerDetails } from '../people/staff';

// As among the participants, serials begin at 901, so that no NIP is somebody's by chance.

/** Who teaches the sample lessons; the full names are those of the plan. */
export const SAMPLE_SPEAKERS: readonly SpeakerDetails[] = [
  {
    ...person('Hendrikus Alfonsus Batubara', '197302141999031951', 'IV/d'),
    titleBefore: 'Dr.',
    titleAfter: 'S.E., M.Si.',
    position: 'Widyaiswara Ahli Utama',
    institution: 'BPSDM Provinsi Kalimantan Barat',
    expertise: 'Perencanaan dan penganggaran daerah',
    education: 'S-3 Ilmu Ekonomi, Universitas Tanjungpura',
    experience:
      'Mengajar pengelolaan keuangan daerah sejak 2008.\nPernah menjabat Kepala Bidang Anggaran selama enam tahun.',
  },
  {
    ...person('Syafrudin Anwar', '', ''),
    titleBefore: 'Drs. H.',
    titleAfter: 'M.M.',
    position: 'Praktisi perbendaharaan',
    institution: 'Purnabakti BKAD Provinsi Kalimantan Barat',
    expertise: 'Penatausahaan dan perbendaharaan daerah',
    education: 'S-2 Manajemen, Universitas Tanjungpura',
    experience:
      'Tiga puluh tahun di bidang perbendaharaan, terakhir sebagai Kuasa Bendahara Umum Daerah.\nPenyusun modul bendahara pengeluaran.',
  },
  {
    ...person('Wiwik Kurniasih', '198105192006042953', 'IV/b'),
    titleAfter: 'S.E., Ak., M.Ak.',
    position: 'Auditor Ahli Madya',
    institution: 'Inspektorat Provinsi Kalimantan Barat',
    expertise: 'Akuntansi dan pelaporan keuangan pemerintah',
    education: 'S-2 Akuntansi, Universitas Gadjah Mada',
    experience: 'Anggota tim reviu laporan keuangan pemerintah daerah sejak 2013.',
  },
];

/** Who holds the sample training. */
export const SAMPLE_COMMITTEE: readonly Omit<CommitteeMember, 'id'>[] = [
  {
    ...person('Yohanes Kristianto', '197911202005021954', 'IV/a'),
    titleAfter: 'S.STP., M.Si.',
    position: 'Kepala Bidang Pengembangan Kompetensi Teknis',
    institution: 'BPSDM Provinsi Kalimantan Barat',
    duty: 'Ketua',
  },
  {
    ...person('Ratih Puspitasari', '198803072011012955', 'III/d'),
    titleAfter: 'S.Sos.',
    position: 'Analis Pengembangan Kompetensi',
    institution: 'BPSDM Provinsi Kalimantan Barat',
    duty: 'Sekretaris',
  },
  {
    ...person('Fitriani Utami', '199606252022032956', 'III/a'),
    titleAfter: 'S.Kom.',
    position: 'Penyusun Materi Pelatihan',
    institution: 'BPSDM Provinsi Kalimantan Barat',
    duty: 'Pendamping',
  },
];

function person(name: string, nip: string, grade: string): ParticipantDetails {
  return { ...EMPTY_PARTICIPANT, name, nip, grade, rank: rankOfGrade(grade) };
}
