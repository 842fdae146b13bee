import { quoted } from './names';

/** One value of a record before and after, as a person reads it; empty where there is none. */
export interface Change {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** `tempat dari “A” menjadi “B”`, for what differs; empty if nothing does. */
export function differences(changes: readonly Change[]): readonly string[] {
  return changes.filter(({ from, to }) => from !== to).map(changeInWords);
}

function changeInWords({ label, from, to }: Change): string {
  if (from === '') return `${label} diisi ${quoted(to)}`;
  if (to === '') return `${label} ${quoted(from)} dikosongkan`;
  return `${label} dari ${quoted(from)} menjadi ${quoted(to)}`;
}
