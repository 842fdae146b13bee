import { z } from 'zod';
import { readGrade } from '../../domain/people/grade';
import { doubtsAboutNip, employeeKindOf, formatNip, type NipDoubt } from '../../domain/people/nip';
import type { ParticipantDetails } from '../../domain/people/participant';
import { readPersonalName } from '../../domain/people/personal-name';
import { gradeText } from './grade-text';

/** A participant as the form holds it: pangkat and golongan in one field, NIP as typed. */
export type ParticipantValues = Omit<ParticipantDetails, 'rank' | 'grade'> & {
  readonly rankAndGrade: string;
};

/** Only the name is needed; everything else is at most doubted. */
export const participantSchema = z.object({
  name: z.string().trim().min(1, 'Isi nama peserta.'),
});

export function valuesOf(details: ParticipantDetails): ParticipantValues {
  const { rank, grade, nip, ...rest } = details;
  return { ...rest, nip: formatNip(nip), rankAndGrade: gradeText({ rank, grade }) };
}

export function detailsOf(values: ParticipantValues): ParticipantDetails {
  const { rankAndGrade, nip, ...texts } = values;
  const { rank, grade } = readGrade(rankAndGrade);
  return {
    name: tidy(texts.name),
    titleBefore: tidy(texts.titleBefore),
    titleAfter: tidy(texts.titleAfter),
    nip: nip.replace(/\D/g, ''),
    rank,
    grade,
    position: tidy(texts.position),
    institution: tidy(texts.institution),
    phone: tidy(texts.phone),
    email: tidy(texts.email),
  };
}

/** A name pasted with its titles is taken apart, unless titles were filled in already. */
export function splitTitles(values: ParticipantValues): ParticipantValues {
  if (values.titleBefore.trim() !== '' || values.titleAfter.trim() !== '') return values;
  const read = readPersonalName(values.name);
  if (read.titleBefore === '' && read.titleAfter === '') return values;
  const { name, titleBefore, titleAfter } = read;
  return { ...values, name, titleBefore, titleAfter };
}

/** What is odd about a NIP; empty if nothing. Never a reason to refuse it. */
export function nipWarning(written: string, currentYear: number): string {
  const digits = written.replace(/\D/g, '');
  if (written.trim() === '') return '';
  if (digits === '') return 'NIP terdiri atas angka; isian ini tidak disimpan.';
  return doubtsAboutNip(digits, currentYear)
    .map((doubt) => doubtSentence(doubt, digits.length))
    .join(' ');
}

/** What is odd about pangkat and golongan, alone and beside the NIP; empty if nothing. */
export function gradeWarning(written: string, nip: string): string {
  const reading = readGrade(written);
  if (reading.isUnknown) return 'Golongan ini tidak dikenal.';
  if (reading.doubt === 'rank-and-grade') return 'Pangkat ini bukan pangkat golongan tersebut.';
  if (reading.doubt === 'pppk-with-rank') return 'Golongan PPPK tidak mempunyai pangkat.';
  const kind = employeeKindOf(nip.replace(/\D/g, ''));
  const isOtherKind = kind !== null && reading.kind !== null && kind !== reading.kind;
  return isOtherKind ? 'Golongan ini tidak sesuai dengan jenis NIP (PNS atau PPPK).' : '';
}

function doubtSentence(doubt: NipDoubt, length: number): string {
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

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
