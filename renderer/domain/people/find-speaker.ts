import { fullName, readPersonalName } from './personal-name';
import type { Speaker } from './staff';

/**
 * Whose biodata belongs to a name in a plan. Titles are written now one way and now another, so the
 * name alone decides; where two have the same one, only the whole text does.
 */
export function findSpeaker(speakers: readonly Speaker[], written: string): Speaker | undefined {
  const exact = speakers.find((speaker) => fold(fullName(speaker)) === fold(written));
  if (exact) return exact;
  const { name } = readPersonalName(written);
  const [first, ...others] = speakers.filter((speaker) => fold(speaker.name) === fold(name));
  return others.length === 0 ? first : undefined;
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('id')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
