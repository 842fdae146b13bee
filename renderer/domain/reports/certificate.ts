import { dateIn } from '../activity/zone';
import { readNumberSelection } from '../format/number-selection';
import {
  CERTIFICATE,
  CERTIFICATE_FIELDS,
  type CertificateTexts,
} from '../papers/certificate-fields';
import { textsOf } from '../papers/letters/letter-fields';
import { gradeText } from '../people/grade-text';
import { findSop } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { recapAttendance } from './attendance-recap';
import { groupBySpelling } from './group-by-spelling';
import { activityHead, type PaperHead } from './paper-head';
import type { PlacedSession } from './recap-session';
import type { JpShare } from './recap-standing';

export interface Certified {
  readonly participantId: string;
  /** Place in the list of everybody who ever joined, from 1: it never changes. */
  readonly order: number;
  /** Empty while the office has given no pattern. */
  readonly certificateNumber: string;
  /** Without titles (Permendagri 1/2023, article 44). */
  readonly name: string;
  /** As printed, 8-6-1-3. */
  readonly nip: string;
  readonly grade: string;
  readonly position: string;
  readonly institution: string;
  /** The threshold of attendance was reached. */
  readonly isPassed: boolean;
  readonly attended: JpShare;
}

export interface CertifiedSubject {
  /** Empty where the plan names none. */
  readonly topic: string;
  readonly jp: number;
}

/** Everything that the certificates print, front and back. */
export interface CertificateView extends PaperHead {
  readonly texts: CertificateTexts;
  readonly people: readonly Certified[];
  /** Mata pelatihan of all sessions that took place, in their order. */
  readonly subjects: readonly CertifiedSubject[];
  /** Of the same sessions; what attendance is counted of. */
  readonly jp: number;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * A certificate for everybody who takes part to the end and was present at least once: worded by the
 * rule of attendance. A number once printed stays with its person, whoever leaves or is corrected
 * later: numbers follow the order of joining, and who gets no certificate leaves a gap.
 *
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildCertificate(state: ActivityState, now: number): CertificateView | undefined {
  const head = activityHead(state);
  if (!state.details || !head) return undefined;
  const { sessions, people, jp } = recapAttendance(state, findSop(state.details.sopId));
  const texts = textsOf(CERTIFICATE, CERTIFICATE_FIELDS, state);
  const year = head.lastDate.slice(0, 4);
  const places = new Map(state.roster.map(({ participant }, index) => [participant.id, index + 1]));
  const certified = people
    .filter(({ left, counts }) => !(left && left.date <= head.lastDate) && counts.H > 0)
    .map((person): Certified => {
      const order = places.get(person.participantId) ?? 0;
      return {
        participantId: person.participantId,
        order,
        certificateNumber: certificateNumber(texts, order, year),
        name: person.sortName,
        nip: person.nip,
        grade: gradeText(person),
        position: person.position,
        institution: person.institution,
        isPassed: person.standing === 'passed',
        attended: person.all,
      };
    })
    .filter(({ order }) => order > 0);
  return {
    ...head,
    texts,
    people: chosen(certified, texts.chosen),
    subjects: subjectsOf(sessions),
    jp: jp.planned,
    madeOn: dateIn(head.zone, now),
  };
}

/** Who counts on with leading zeros, wrote the first number with them. */
function certificateNumber(
  { number, firstNumber }: CertificateTexts,
  order: number,
  year: string,
): string {
  const first = /^\d{1,9}$/.exec(firstNumber.replace(/[\s.]/g, ''))?.[0] ?? '1';
  const running = String(Number(first) + order - 1).padStart(first.length, '0');
  return number.replaceAll('{nomor}', running).replaceAll('{tahun}', year);
}

/** All where the field is empty; a number that nobody has chooses nobody. */
function chosen(people: readonly Certified[], text: string): readonly Certified[] {
  if (text.trim() === '') return people;
  const numbers = readNumberSelection(text);
  return people.filter(({ order }) => numbers.has(order));
}

function subjectsOf(sessions: readonly PlacedSession[]): readonly CertifiedSubject[] {
  const lessons = sessions
    .filter(({ state }) => state !== 'cancelled')
    .flatMap((session) => session.lessons);
  return groupBySpelling(lessons, ({ topic }) => topic)
    .map(({ name, items }) => ({
      topic: name,
      jp: items.reduce((sum, { jp }) => sum + jp, 0),
    }))
    .filter(({ topic, jp }) => topic !== '' || jp > 0);
}
