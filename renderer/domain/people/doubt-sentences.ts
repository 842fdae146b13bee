import { doubtAboutGrade, type GradeDoubt, readGrade } from './grade';
import { doubtsAboutNip, type NipDoubt } from './nip';

/** What is odd about a NIP; empty if nothing. Never a reason to refuse it. */
export function nipWarning(written: string, currentYear: number): string {
  const digits = written.replace(/\D/g, '');
  if (written.trim() === '') return '';
  if (digits === '') return 'NIP terdiri atas angka; isian ini tidak disimpan.';
  return doubtsAboutNip(digits, currentYear)
    .map((doubt) => nipDoubtSentence(doubt, digits.length))
    .join(' ');
}

const GRADE_DOUBTS: Readonly<Record<GradeDoubt, string>> = {
  'rank-and-grade': 'Pangkat ini bukan pangkat golongan tersebut.',
  'pppk-with-rank': 'Golongan PPPK tidak mempunyai pangkat.',
  'nip-kind': 'Golongan ini tidak sesuai dengan jenis NIP (PNS atau PPPK).',
};

/** What is odd about pangkat and golongan, alone and beside the NIP; empty if nothing. */
export function gradeWarning(written: string, nip: string): string {
  const reading = readGrade(written);
  if (reading.isUnknown) return 'Golongan ini tidak dikenal.';
  const doubt = doubtAboutGrade(reading, nip);
  return doubt ? GRADE_DOUBTS[doubt] : '';
}

function nipDoubtSentence(doubt: NipDoubt, length: number): string {
  switch (doubt) {
    case 'length':
      return `NIP biasanya 18 angka; ini ${length} angka.`;
    case 'birth-date':
      return 'Delapan angka pertama bukan tanggal lahir yang ada dalam kalender.';
    case 'appointment':
      return 'Tahun atau bulan pengangkatannya (angka ke-9 sampai ke-14) tidak lazim.';
    case 'age':
      return 'Jarak tahun lahir dan tahun pengangkatannya tidak lazim.';
    case 'sex':
      return 'Angka ke-15 biasanya 1 atau 2.';
  }
}
