import { trainingName } from '../../activity/training-name';
import { formatDateRange } from '../../format/date';
import type { ActivityState } from '../../state';
import type { PaperField } from '../paper';
import { fieldTexts } from '../paper-fields';

/** A field whose name the view of its paper knows. */
export interface NamedField<Name extends string> extends PaperField {
  readonly name: Name;
}

/** What stands in each field of a paper. */
export type TextsOf<Fields extends readonly PaperField[]> = Readonly<
  Record<Fields[number]['name'], string>
>;

/** As `fieldTexts`, for a paper whose fields are known by name. */
export function textsOf<Name extends string>(
  kind: string,
  fields: readonly NamedField<Name>[],
  state: ActivityState,
): Readonly<Record<Name, string>> {
  // Exactly the names of the fields: `fieldTexts` makes one text for each.
  return fieldTexts({ kind, fields }, state) as Readonly<Record<Name, string>>;
}

const nothing = () => '';

export const NUMBER = { name: 'number', label: 'Nomor', preset: nothing } as const;

export const LETTER_DATE = {
  name: 'letterDate',
  label: 'Tanggal surat (kosong: tanggal dibuat)',
  preset: nothing,
} as const;

export const COPIES = {
  name: 'copies',
  label: 'Tembusan (satu per baris)',
  isLong: true,
  preset: nothing,
} as const;

export const nature = (preset: string) =>
  ({ name: 'nature', label: 'Sifat', preset: () => preset }) as const;

export const THANKS =
  'Demikian disampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.';

/** Where something is to be written that nobody but the office knows. */
export const DOTS = '………………';

/** `Pelatihan … Angkatan II Tahun 2026`; of no kegiatan, and before its days, what there is. */
export function trainingOf({ details, days }: ActivityState): string {
  const [first] = days;
  if (!details) return '';
  return first ? trainingName(details, first.plan.date) : details.title;
}

/** `24–26 November 2026`. */
export function datesOf({ days }: ActivityState): string {
  const [first] = days;
  const last = days.at(-1);
  return first && last ? formatDateRange(first.plan.date, last.plan.date) : DOTS;
}

/** The number that another paper of the kegiatan was given; dots before. */
export const numberOf = ({ paperFields }: ActivityState, kind: string): string =>
  paperFields[kind]?.number?.trim() || DOTS;
