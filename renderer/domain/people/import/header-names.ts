import { type ColumnChoice, type TableCell, textOf } from './table';

/** A column whose header was understood: a field, or a column known to be of no use here. */
export type HeaderMeaning = ColumnChoice | 'number';

const NAME_WORDS = words(
  'nama lengkap peserta calon pegawai asn pns pppk dan gelar beserta dengan tanpa pelatihan diklat',
  'bimtek sesuai sk ktp ijazah jelas huruf kapital sertifikat untuk anda bapak ibu saudara nip',
  'akademik titel di pada',
);

/** Columns about somebody or something else, whatever further words they carry. */
const FOREIGN =
  /\b(atasan|pimpinan|pejabat|narasumber|mentor|coach|rekening|bank|npwp|darah|alamat (kantor|rumah|instansi|unit))\b|^(tmt|kelas|jenis|nama (pelatihan|diklat|bimtek|kegiatan))\b/;

// Whole headers are made of these words; single words of them stand in cells as well
// ("Dinas Pendidikan", "Kepala Kantor").
const INSTITUTION_WORDS = words(
  'instansi opd skpd perangkat daerah unit kerja organisasi utama unor satuan satker asal sekolah',
  'nama lembaga kantor tempat tugas bekerja perusahaan dinas badan institution bidang bagian kab',
  'kota kabupaten provinsi atau dan pengirim sub saat ini',
);
const INSTITUTION_CORE =
  /\b(instansi|opd|skpd|perangkat daerah|unit|unor|satuan kerja|satker|sekolah|lembaga|organisasi|kantor|tempat (tugas|bekerja|kerja)|perusahaan|dinas|institution|bidang|bagian)\b/;
const POSITION_WORDS = words(
  'jabatan pekerjaan nama terakhir saat ini sekarang dan atau instansi unit kerja opd dalam posisi',
);
const PHONE_WORDS = words(
  'hp handphone ponsel wa whatsapp whats app telepon telpon telp tlp seluler kontak phone mobile',
  'no nomor number aktif yang dapat dihubungi bisa terhubung dan atau peserta pribadi',
);
const PHONE_CORE =
  /\b(hp|handphone|ponsel|wa|whatsapp|whats app|telepon|telpon|telp|tlp|seluler|kontak|phone|mobile)\b/;

/**
 * What a header cell announces, or null if it is not understood. Knows the variants that
 * Indonesian offices write: `N I P`, `Pangkat / Gol. Ruang`, `Unit Organisasi`, `No. WA`,
 * `Nama Lengkap (beserta gelar)`.
 */
export function meaningOfHeader(cell: TableCell | null | undefined): HeaderMeaning | null {
  if (cell?.kind !== 'text') return null;
  const header = headerWords(textOf(cell));
  if (header === '' || header.length > 80) return null;
  if (/^(no|nomor|no urut|nomor urut|urut)$/.test(header)) return 'number';
  if (/^(timestamp|stempel waktu|cap waktu|tanda tangan|ttd|keterangan|ket|nik)$/.test(header)) {
    return 'ignored';
  }
  if (FOREIGN.test(header)) return 'ignored';
  if (/\b(e ?mail|surel)\b/.test(header)) return 'email';
  if (PHONE_CORE.test(header) && isMadeOf(header, PHONE_WORDS)) return 'phone';
  const joined = header.replace(/ /g, '');
  if (/^(no(mor)?)?(nip|induk(pegawai|pppk|p3k))/.test(joined)) return 'nip';
  if (/^nama/.test(header) && isMadeOf(header, NAME_WORDS)) return 'name';
  if (/^((calon )?peserta|name|full name)$/.test(header)) return 'name';
  if (/^gelar depan|^titel depan/.test(header)) return 'titleBefore';
  if (/^gelar belakang|^titel belakang/.test(header)) return 'titleAfter';
  if (/^(gelar|titel)( akademik)?$/.test(header)) return 'titles';
  return meaningOfEmployment(header);
}

function meaningOfEmployment(header: string): ColumnChoice | null {
  const hasGrade = /\b(gol|golongan|golru|golruang)\b/.test(header);
  if (/\bpangkat\b/.test(header)) return hasGrade ? 'rankAndGrade' : 'rank';
  if (hasGrade) return 'grade';
  // "Jabatan/Instansi" holds both; the position comes first.
  if (/^(nama )?(jabatan|pekerjaan)\b/.test(header) && isMadeOf(header, POSITION_WORDS)) {
    return 'position';
  }
  if (INSTITUTION_CORE.test(header) && isMadeOf(header, INSTITUTION_WORDS)) return 'institution';
  return null;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

function isMadeOf(header: string, vocabulary: ReadonlySet<string>): boolean {
  return header.split(' ').every((word) => vocabulary.has(word));
}

/** Lower case, single spaces, no punctuation, no remark in brackets; `N I P` becomes `nip`. */
function headerWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^((?:\p{L} )+\p{L})$/u, (spaced) => spaced.replace(/ /g, ''));
}
