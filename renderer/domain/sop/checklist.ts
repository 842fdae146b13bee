/**
 * The things that a kelengkapan or output names, one by one, in the official spelling:
 * `ATK, modul dll` becomes `ATK` and `modul dll`. Commas inside parentheses do not separate.
 */
export function checklistItems(official: string): readonly string[] {
  return official
    .split(/,(?![^(]*\))/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
