const PARTICLES = new Set(['bin', 'binti']);

/** Whether a text has letters and all of them are capitals, or none of them is. */
export function isOneCase(text: string): boolean {
  return (text === text.toUpperCase() || text === text.toLowerCase()) && /\p{L}/u.test(text);
}

/**
 * Gives a name typed in one case its proper capitals: `NUR'AINI AL-FARISI BINTI M.YUSUF` →
 * `Nur'aini Al-Farisi binti M.Yusuf`. A name with capitals of its own stays as it was written.
 */
export function properCapitals(name: string): string {
  if (!isOneCase(name)) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, index) => (index > 0 && PARTICLES.has(word) ? word : capital(word)))
    .join(' ');
}

function capital(word: string): string {
  return (
    word
      .replace(
        /(^|[-.(/])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
      // D'Souza and O'Brien, but Nur'aini and Ra'uf.
      .replace(
        /^(\p{L}['’])(\p{L})/u,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
  );
}
