import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { z } from 'zod';
import { readGrade } from '../../domain/people/grade';
import { gradeText } from '../../domain/people/grade-text';
import { formatNip } from '../../domain/people/nip';
import type { ParticipantDetails } from '../../domain/people/participant';
import { nameKey, readPersonalName } from '../../domain/people/personal-name';

/** A participant as the form holds it: pangkat and golongan in one field, NIP as typed. */
export type ParticipantValues = Omit<ParticipantDetails, 'rank' | 'grade'> & {
  readonly rankAndGrade: string;
};

/** What narasumber and panitia have beside; empty for the others. */
export interface StaffValues {
  readonly expertise: string;
  readonly education: string;
  readonly experience: string;
  readonly duty: string;
}

/** One shape for every form about a person, so that all share their fields. */
export type PersonValues = ParticipantValues & StaffValues;

export type PersonForm = UseFormReturnType<PersonValues>;

export const NO_STAFF_VALUES: StaffValues = {
  expertise: '',
  education: '',
  experience: '',
  duty: '',
};

/** Only the name is needed; everything else is at most doubted. */
const SCHEMA = z.object({
  name: z.string().trim().min(1, 'Isi nama.'),
});

export function usePersonForm(initialValues: PersonValues): PersonForm {
  return useForm<PersonValues>({
    mode: 'controlled',
    initialValues,
    validate: schemaResolver(SCHEMA, { sync: true }),
  });
}

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
export function splitTitles<Values extends ParticipantValues>(values: Values): Values {
  const read = readPersonalName(values.name);
  if (read.titleBefore === '' && read.titleAfter === '') return values;
  return {
    ...values,
    name: read.name,
    titleBefore: read.titleBefore || values.titleBefore,
    titleAfter: read.titleAfter || values.titleAfter,
  };
}

/** On one line, without spaces too many. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What taking over somebody's known data would do to a form that is being filled in. */
export interface TakeOver {
  /** Only what is empty so far was filled; nothing that was typed is gone. */
  readonly filled: PersonValues;
  /** Everything that is known, in place of what was typed. */
  readonly replaced: PersonValues;
  readonly fillsSomething: boolean;
  /** What was typed otherwise, by the labels of the fields. */
  readonly differing: readonly string[];
}

const LABELS: Readonly<Record<keyof ParticipantValues, string>> = {
  name: 'nama',
  titleBefore: 'gelar depan',
  titleAfter: 'gelar belakang',
  nip: 'NIP',
  rankAndGrade: 'pangkat/golongan',
  position: 'jabatan',
  institution: 'instansi',
  phone: 'nomor telepon',
  email: 'surel',
};

const FIELDS = Object.keys(LABELS) as readonly (keyof ParticipantValues)[];

export function takeOver(values: PersonValues, known: ParticipantDetails): TakeOver {
  const offered = valuesOf(known);
  const typed = splitTitles(values);
  const given = FIELDS.filter((field) => offered[field] !== '');
  const empty = given.filter((field) => typed[field].trim() === '');
  const differing = given.filter(
    (field) => !empty.includes(field) && !isSame(field, typed[field], offered[field]),
  );
  const pick = (fields: readonly (keyof ParticipantValues)[]) =>
    Object.fromEntries(fields.map((field) => [field, offered[field]]));
  return {
    // Of the same in two spellings, the known one was looked over before.
    filled: { ...typed, ...pick(given.filter((field) => !differing.includes(field))) },
    replaced: { ...typed, ...pick(given) },
    fillsSomething: empty.length > 0,
    differing: differing.map((field) => LABELS[field]),
  };
}

function isSame(field: keyof ParticipantValues, typed: string, known: string): boolean {
  if (field === 'nip' || field === 'phone') return digitsOf(typed) === digitsOf(known);
  return nameKey(typed) === nameKey(known);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
