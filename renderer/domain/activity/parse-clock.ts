/**
 * Reads a time of day as people type it: `8`, `8.05`, `08:05`, `8 05`, `0805`, `08.05 WIB`.
 *
 * @returns minutes after midnight; undefined if it is no time of day
 */
export function parseClock(text: string): number | undefined {
  const typed = text.trim().replace(/\s*(wib|wita|wit)$/i, '');
  const [, hours = '', minutes = '0'] =
    /^(\d{1,2})[.:,\s](\d{2})$/.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed) ??
    /^(\d{1,2})$/.exec(typed) ??
    [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}
