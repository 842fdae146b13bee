import { fullName, nameKey, readPersonalName } from './personal-name';
import type { Speaker } from './staff';

/**
 * Whose biodata belongs to a name in a plan. Titles are written now one way and now another, so the
 * name alone decides; where two have the same one, only the whole text does.
 */
export function findSpeaker(speakers: readonly Speaker[], written: string): Speaker | undefined {
  const exact = speakers.find((speaker) => nameKey(fullName(speaker)) === nameKey(written));
  if (exact) return exact;
  const key = speakerKey(written);
  const [first, ...others] = speakers.filter((speaker) => nameKey(speaker.name) === key);
  return others.length === 0 ? first : undefined;
}

/** A written name without titles, case and punctuation: by it, people are compared across plans. */
export function speakerKey(written: string): string {
  return nameKey(readPersonalName(written).name);
}
