/** What XML cannot carry, or what would turn the direction of the text around it. */
const UNPRINTABLE =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Also the wide forms, which spreadsheets in some languages take for the same signs. */
const BEGINS_LIKE_A_FORMULA = /^[=+\-@＝＋－＠].*[^\s=+\-@＝＋－＠]/u;

/**
 * Any text as a spreadsheet may hold it, on one line.
 *
 * In an .xlsx a text is a text: it is written as a string cell, and no string cell is calculated,
 * whatever it begins with. But offices save such sheets as CSV and open those again, and a CSV has
 * no kinds of cells: there `=HYPERLINK(…)` as a name would run, and `- Dinas Kesehatan` become
 * `#NAME?`. The only mark that survives a CSV stands in the text itself, so texts that begin like a
 * formula get an apostrophe in front. No name, instansi or topic needs such a beginning, so that
 * nothing real changes: a lone `-` for "nothing" stays as it is. A tab or line break at the
 * beginning, which CSV readers skip, is taken away.
 */
export function safeText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').normalize('NFC').trim();
  return BEGINS_LIKE_A_FORMULA.test(line) ? `'${line}` : line;
}
