import type { Zone } from '../activity/zone';
import { sessionsOf } from '../attendance/sessions';
import { listInWords } from '../format/list';
import { fullName } from '../people/personal-name';
import { SOPS } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, dayNumber, findDay, findParticipant } from '../state';

/** The state around an act, from which its sentence takes names and former values. */
export interface Scene {
  readonly before: ActivityState;
  readonly after: ActivityState;
}

export const quoted = (text: string): string => `“${text}”`;

/** With titles. Someone whose joining has not arrived from another laptop has no name yet. */
export function personOf({ before, after }: Scene, id: string): string {
  const person = findParticipant(after, id) ?? findParticipant(before, id);
  return person ? fullName(person) : 'seorang peserta';
}

export function zoneOf({ before, after }: Scene): Zone {
  return (after.details ?? before.details)?.zone ?? 'WIB';
}

/** `Hari 2`. */
export function dayName({ before, after }: Scene, dayId: string): string {
  const number = dayNumber(after, dayId) || dayNumber(before, dayId);
  return number > 0 ? `Hari ${number}` : 'satu hari';
}

/** `langkah 6 (Paparan materi) dan 7 (Peserta menyimak)`. */
export function stepNames(scene: Scene, steps: readonly number[]): string {
  const sop = sopOf(scene);
  const names = steps.map((number) => {
    const name = sop?.steps.find((step) => step.number === number)?.shortName;
    return name ? `${number} (${name})` : String(number);
  });
  return `langkah ${listInWords(names)}`;
}

/** `Sesi 1`, as the sheet itself is headed. */
export function sessionName(scene: Scene, dayId: string, step: number): string {
  const day = findDay(scene.after, dayId) ?? findDay(scene.before, dayId);
  const sop = sopOf(scene);
  const session =
    day && sop ? sessionsOf(day.plan, sop).find((found) => found.step === step) : undefined;
  return session ? `Sesi ${session.number}` : `langkah ${step}`;
}

function sopOf({ before, after }: Scene): Sop | undefined {
  const id = (after.details ?? before.details)?.sopId;
  return SOPS.find((sop) => sop.id === id);
}
