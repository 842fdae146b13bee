import { isOneCase, properCapitals } from './capitals';
import type { ParticipantDetails } from './participant';
import { isClearlyTitleAfter, titleAfter, titleBefore } from './titles';

export interface PersonalName {
  /** Without titles, in proper capitals. */
  readonly name: string;
  readonly titleBefore: string;
  readonly titleAfter: string;
  /** A title could have been read otherwise, such as `DR.` in capitals: dr. or Dr.? */
  readonly isGuessed: boolean;
}

const LEADING_TITLE =
  /^(?:(k\.\s?h|prof|drs|dra|drg|drh|dr|ir|apt|ns|hj|h)\.\s*|(prof|drs|dra|drg|drh|dr|ir|hj)(?:\s+|$))/i;

/** Takes a written name apart: `LIDIA RAHMAWATI SIREGAR, S.SOS., M.SI.` → name and titles. */
export function readPersonalName(written: string): PersonalName {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  const comma = text.indexOf(',');
  const leading = takeLeadingTitles(comma < 0 ? text : text.slice(0, comma));
  // Whoever is called just "H." keeps that as a name.
  if (leading.rest === '') {
    return { name: properCapitals(text), titleBefore: '', titleAfter: '', isGuessed: false };
  }
  const trailing = takeTrailingTitles(leading.rest);
  const listed = comma < 0 ? '' : readTitlesAfter(text.slice(comma + 1));
  return {
    name: properCapitals(trailing.rest),
    titleBefore: leading.titles.join(' '),
    titleAfter: [...trailing.titles, listed].filter((title) => title !== '').join(', '),
    isGuessed: leading.isGuessed || trailing.isGuessed,
  };
}

/** Puts titles written after a name into their printed spelling: `S.SOS M.SI` → `S.Sos., M.Si.`. */
export function readTitlesAfter(written: string): string {
  return written
    .split(/[,;]/)
    .flatMap((part) => splitTitles(part.trim().split(/\s+/)))
    .filter((title) => title !== '')
    .join(', ');
}

/** A column "Gelar" may hold either kind; what is no title before the name comes after it. */
export function readTitles(written: string): { readonly before: string; readonly after: string } {
  const leading = takeLeadingTitles(written.normalize('NFC').replace(/\s+/g, ' ').trim());
  return {
    before: leading.titles.join(' '),
    after: readTitlesAfter(leading.rest.replace(/^[\s,;]+/, '')),
  };
}

/** The name as letters and lists carry it: `Dr. Ir. Siti Aminah, M.Si.`. */
export function fullName(
  person: Pick<ParticipantDetails, 'name' | 'titleBefore' | 'titleAfter'>,
): string {
  const named = [person.titleBefore, person.name].filter((part) => part !== '').join(' ');
  return person.titleAfter === '' ? named : `${named}, ${person.titleAfter}`;
}

/** For searching and sorting: no case, accents, apostrophes or punctuation. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function takeLeadingTitles(text: string) {
  const written: string[] = [];
  let rest = text.trimStart();
  for (let match = LEADING_TITLE.exec(rest); match; match = LEADING_TITLE.exec(rest)) {
    written.push(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  const inCapitals = isOneCase(rest) || rest === '';
  const isAcademic = written.some((title) => /^(prof|ir|drs|dra)$/i.test(title));
  const titles = written.map((title, index) => {
    // In capitals "DR." may be either. A physician is the more frequent of the two, unless a
    // further academic title, or a "DR." before it, tells of a doctorate.
    const isPhysician =
      title === 'DR' && inCapitals && !isAcademic && written.lastIndexOf('DR') === index;
    return isPhysician ? 'dr.' : (titleBefore(title) ?? `${title}.`);
  });
  return { titles, rest: rest.trim(), isGuessed: written.includes('DR') && !isAcademic };
}

function takeTrailingTitles(text: string) {
  const words = text.split(' ');
  const titles: string[] = [];
  let isGuessed = false;
  for (let length = longestEnding(words); length > 0; length = longestEnding(words)) {
    const ending = words.splice(-length).join(' ');
    titles.unshift(titleAfter(ending) ?? ending);
    isGuessed ||= !ending.includes('.');
  }
  return { titles, rest: words.join(' '), isGuessed };
}

/** How many words at the end, at most three ("A. Md. Keb."), form one title; the name keeps one. */
function longestEnding(words: readonly string[]): number {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    if (isClearlyTitleAfter(words.slice(-length).join(' '))) return length;
  }
  return 0;
}

function splitTitles(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const known = titleAfter(words.slice(0, length).join(' '));
    if (known !== null) return [known, ...splitTitles(words.slice(length))];
  }
  // A title that nobody listed is kept exactly as it was written.
  return words.length === 0 ? [] : [words.join(' ')];
}
