/** Codes in front of the camera, each with when it was last seen there (ms). */
export type RecentCodes = ReadonlyMap<string, number>;

/** Ms out of sight after which the same code counts again. */
export const SAME_CODE = 3000;

/** Keeps a card that stays in sight from being told again and again. */
export function seeCode(
  recent: RecentCodes,
  code: string,
  at: number,
): { readonly recent: RecentCodes; readonly isNew: boolean } {
  const stillHere = [...recent].filter(([, seen]) => at - seen < SAME_CODE);
  const isNew = !stillHere.some(([other]) => other === code);
  return { recent: new Map(stillHere).set(code, at), isNew };
}
