import type { ParticipantBiodata } from '../../domain/reports/biodata';
import type { Fact } from '../layout/facts';

/** No application keeps it: only ever written by hand. */
const BY_HAND = '';

export const SEX_FOOTNOTE = '*) Coret yang tidak perlu.';

/** Who somebody is and how he is reached, in the order of the offices' forms. */
export function personalLines(person: ParticipantBiodata): readonly Fact[] {
  return [
    ['Nama lengkap dan gelar', person.name],
    ['NIP', person.nip],
    ['Tempat, tanggal lahir', BY_HAND],
    ['Jenis kelamin', 'Laki-laki / Perempuan *)'],
    ['Agama', BY_HAND],
    ['Pangkat/Golongan', person.grade],
    ['Jabatan', person.position],
    ['Instansi/Unit kerja', person.institution],
    ['Alamat kantor', BY_HAND],
    ['', BY_HAND],
    ['Nomor HP', person.phone],
    ['Surel', person.email],
  ];
}
