import type { Session } from '../attendance/sessions';
import { findSpeaker, speakerKey } from '../people/find-speaker';
import { fullName } from '../people/personal-name';
import type { Speaker } from '../people/staff';

/** A narasumber who is introduced before a session begins (SOP step 4). */
export interface IntroducedSpeaker {
  /** With titles; without biodata as the plan writes it. */
  readonly name: string;
  readonly speaker: Speaker | undefined;
  /** Mata pelatihan of that session; empty if the plan names none. */
  readonly topics: readonly string[];
}

/** Each narasumber of a session once, in the order in which they teach. */
export function introducedSpeakers(
  { lessons }: Pick<Session, 'lessons'>,
  speakers: readonly Speaker[],
): readonly IntroducedSpeaker[] {
  const introduced = new Map<string, IntroducedSpeaker>();
  for (const { speaker: written, topic } of lessons) {
    if (written.trim() === '') continue;
    const speaker = findSpeaker(speakers, written);
    const key = speaker?.id ?? speakerKey(written);
    const name = speaker ? fullName(speaker) : written.trim();
    const topics = introduced.get(key)?.topics ?? [];
    const isNew = topic.trim() !== '' && !topics.includes(topic);
    introduced.set(key, { name, speaker, topics: isNew ? [...topics, topic] : topics });
  }
  return [...introduced.values()];
}
