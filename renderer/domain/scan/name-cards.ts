import { fullName } from '../people/personal-name';
import { type ActivityState, activeParticipants } from '../state';
import { cardCode } from './card-code';

/**
 * `small`: 9 × 5.5 cm, as the usual clear badges take them; `large`: 9.5 × 13 cm, for holders worn
 * on a cord.
 */
export type CardSize = 'small' | 'large';

export interface NameCard {
  /** With titles. */
  readonly name: string;
  readonly institution: string;
  /** What its QR code carries. */
  readonly code: string;
}

/** Everything that a sheet of cards prints. */
export interface NameCardsView {
  readonly title: string;
  readonly batch: string;
  /** `YYYY-MM-DD` of the first day; empty while none is planned. */
  readonly date: string;
  readonly size: CardSize;
  readonly cards: readonly NameCard[];
}

/**
 * Cards for those who take part, in the order of the list.
 *
 * @param chosen participant ids; everybody without
 * @returns undefined before the kegiatan exists
 */
export function buildNameCards(
  state: ActivityState,
  size: CardSize,
  chosen?: ReadonlySet<string>,
): NameCardsView | undefined {
  const { details, days } = state;
  if (!details) return undefined;
  const people = activeParticipants(state).filter(
    ({ id }) => chosen === undefined || chosen.has(id),
  );
  return {
    title: details.title,
    batch: details.batch,
    date: days[0]?.plan.date ?? '',
    size,
    cards: people.map((person) => ({
      name: fullName({ ...person, titleAfter: together(person.titleAfter) }),
      institution: person.institution,
      code: cardCode(person.id),
    })),
  };
}

/** Short titles after a name stay on one line: `Siti Aminah,` and below it `S.E., M.Si.`. */
const together = (titles: string): string =>
  titles.length <= 20 ? titles.replaceAll(' ', '\u00a0') : titles;
