const SECOND = 1000;

/**
 * Ms as a running clock shows them: `1.12.40`, `42.15`, `00.07`; `−03.20` below zero. Seconds
 * that are not full are dropped.
 */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / SECOND);
  const hours = Math.floor(seconds / 3600);
  const clock = `${twoDigits(Math.floor(seconds / 60) % 60)}.${twoDigits(seconds % 60)}`;
  const sign = ms < 0 && seconds > 0 ? '−' : '';
  return sign + (hours > 0 ? `${hours}.${clock}` : clock);
}

/** Whole minutes in running text: `45 menit`, `1 jam`, `1 jam 15 menit`. Without sign. */
export function minutesInWords(minutes: number): string {
  const whole = Math.abs(Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} menit`;
  return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
