import type { ActivityState } from '../state';
import { findSpeaker, speakerKey } from './find-speaker';
import { fullName, nameKey } from './personal-name';
import type { Speaker } from './staff';

/** A narasumber of the kegiatan: with biodata, named by its plans, or both. */
export interface ListedSpeaker {
  /** Id of the biodata; without it, the name by which the plans are compared. */
  readonly key: string;
  /** Of the biodata; without it, as the plan writes it first. */
  readonly name: string;
  readonly speaker: Speaker | undefined;
  /** Mata pelatihan, each once, in the order of the plan. */
  readonly topics: readonly string[];
  /** Hari ke-, from 1. */
  readonly days: readonly number[];
  readonly jp: number;
}

/** Everybody, in the order in which they teach; who does not teach comes last. */
export function listSpeakers({
  days,
  speakers,
}: Pick<ActivityState, 'days' | 'speakers'>): readonly ListedSpeaker[] {
  const listed = new Map<string, ListedSpeaker>();
  for (const [index, { plan }] of days.entries()) {
    for (const { speaker: written, topic, jp } of plan.steps) {
      if (written.trim() === '') continue;
      const speaker = findSpeaker(speakers, written);
      const key = speaker?.id ?? speakerKey(written);
      const known = listed.get(key) ?? entryOf(key, speaker, written);
      listed.set(key, {
        ...known,
        topics: withOne(known.topics, topic.trim()),
        days: withOne(known.days, index + 1),
        jp: known.jp + jp,
      });
    }
  }
  const idle = speakers
    .filter(({ id }) => !listed.has(id))
    .map((speaker) => entryOf(speaker.id, speaker, ''));
  return [...listed.values(), ...idle];
}

/** How the plans write somebody whose biodata is new, if they name the person. */
export function plannedName(
  state: Pick<ActivityState, 'days' | 'speakers'>,
  { name }: Pick<Speaker, 'name'>,
): string | undefined {
  return listSpeakers(state).find(({ speaker, key }) => !speaker && key === nameKey(name))?.name;
}

function entryOf(key: string, speaker: Speaker | undefined, written: string): ListedSpeaker {
  const name = speaker ? fullName(speaker) : written.trim();
  return { key, name, speaker, topics: [], days: [], jp: 0 };
}

function withOne<T extends string | number>(values: readonly T[], value: T): readonly T[] {
  return value === '' || values.includes(value) ? values : [...values, value];
}
