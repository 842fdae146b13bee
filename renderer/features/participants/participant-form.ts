import { z } from 'zod';
import { readGrade } from '../../domain/people/grade';
import { gradeText } from '../../domain/people/grade-text';
import { formatNip } from '../../domain/people/nip';
import type { ParticipantDetails } from '../../domain/people/participant';
import { readPersonalName } from '../../domain/people/personal-name';

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
  // Saved by a key, the name may hold its titles still: the field was never left.
  const { rankAndGrade, nip, ...texts } = splitTitles(values);
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

/** Takes a name that holds its titles apart; what was typed last, here, replaces what was there. */
export function splitTitles(values: ParticipantValues): ParticipantValues {
  const read = readPersonalName(values.name);
  if (read.titleBefore === '' && read.titleAfter === '') return values;
  return {
    ...values,
    name: read.name,
    titleBefore: read.titleBefore || values.titleBefore,
    titleAfter: read.titleAfter || values.titleAfter,
  };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
