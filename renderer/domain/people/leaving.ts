import { dateIn, type Zone } from '../activity/zone';
import { formatPlainDate } from '../format/date';
import { type ActivityState, findParticipant } from '../state';
import type { Participant } from './participant';
import { fullName } from './personal-name';

/** Somebody who was taken out or replaced. */
export interface Leaver {
  readonly participant: Participant;
  /** `YYYY-MM-DD`: expected no more from that day on. */
  readonly date: string;
  /** Empty where none was asked for. */
  readonly reason: string;
  readonly successor: Participant | undefined;
}

/** Who left, in the order of their days. */
export function leaversOf(state: ActivityState, zone: Zone): readonly Leaver[] {
  return state.roster
    .flatMap(({ participant, removed }) => {
      if (!removed) return [];
      const { date = dateIn(zone, removed.at), reason, by } = removed;
      return [{ participant, date, reason, successor: findParticipant(state, by ?? '') }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Whom each participant replaces, by the id of who came. */
export function predecessorsOf(state: ActivityState): ReadonlyMap<string, Participant> {
  return new Map(
    state.roster.flatMap(({ participant, replaces }) => {
      const predecessor = findParticipant(state, replaces?.participantId ?? '');
      return predecessor ? [[participant.id, predecessor] as const] : [];
    }),
  );
}

/**
 * The day from which on somebody leaves or comes, unless another one is chosen: today, or the
 * nearest day of the kegiatan.
 *
 * @param today `YYYY-MM-DD`
 */
export function proposedDate({ days }: Pick<ActivityState, 'days'>, today: string): string {
  const [first, last] = [days.at(0)?.plan.date, days.at(-1)?.plan.date];
  if (first !== undefined && today < first) return first;
  return last !== undefined && today > last ? last : today;
}

/**
 * What leaving from a day on means for the daftar hadir, in sentences.
 *
 * @param date `YYYY-MM-DD`
 * @param successor as typed so far; undefined where nobody comes
 */
export function leavingSentence(
  state: ActivityState,
  leaver: Participant,
  date: string,
  successor?: string,
): string {
  const [name, from] = [fullName(leaver), formatPlainDate(date)];
  const sentences = [
    successor === undefined
      ? `Mulai ${from}, ${name} tidak lagi diharapkan hadir.`
      : ended(`Mulai ${from}, ${successor || 'penggantinya'} diharapkan menggantikan ${name}`),
  ];
  const before = state.days.filter(({ plan }) => plan.date < date).at(-1);
  if (before) {
    const until = formatPlainDate(before.plan.date);
    sentences.push(`Kehadiran ${name} sampai ${until} tetap tercatat.`);
  }
  const later = state.days.filter(({ plan }) => plan.date >= date);
  const isFilledIn = later.some(({ sheets }) =>
    Object.values(sheets).some(({ closed, marks, roster }) =>
      closed ? roster.includes(leaver.id) : marks[leaver.id] !== undefined,
    ),
  );
  if (isFilledIn) {
    sentences.push('Daftar hadir yang sudah diisi atau ditutup sejak hari itu tidak berubah.');
  }
  return sentences.join(' ');
}

/** A sentence with its full stop, which a gelar at its end has already: `… Rina Wati, S.E.` */
export const ended = (sentence: string): string => sentence.replace(/\.?$/, '.');
