import type { OfficeSettings } from '../../renderer/domain/office/settings';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { heldClass, viewOf, wordOf } from './class-day';
import { filled } from './hostile-class-papers';
import { people } from './views';

export const LETTER_KINDS = [
  'official-memo',
  'offer-letter',
  'summons-letter',
  'participant-assignment',
  'committee-assignment',
  'daily-event-record',
  'event-record',
] as const satisfies readonly PaperKind[];

/** So many that a Surat Tugas names them in its annex. */
const activity = heldClass(people(4));

/** The letters and certificates with one text wherever a user can write something, their fields among it. */
export function lettersWith(text: string, office: OfficeSettings): Promise<readonly Uint8Array[]> {
  const word = <Kind extends PaperKind>(kind: Kind) =>
    wordOf(kind, filled(viewOf(kind, activity), text), office);
  return Promise.all([...LETTER_KINDS, 'certificate' as const].map((kind) => word(kind)));
}
