import type { AttendanceStatus } from '../attendance/status';
import { type ActivityState, findDay, type RosterEntry } from '../state';
import { cardId } from './card-code';
import type { Scan } from './read-scan';

/** Why a scan marks nobody. */
export type ScanTrouble =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign'; readonly text: string }
  /** A card of ours, but of another kegiatan or of somebody who was never entered here. */
  | { readonly kind: 'unknown-card' }
  | { readonly kind: 'unknown-nip'; readonly nip: string }
  /** Two people have that NIP: a doubt that only a person can settle. */
  | { readonly kind: 'shared-nip' }
  | { readonly kind: 'not-on-sheet'; readonly participantId: string }
  /** Taken out of the kegiatan. */
  | { readonly kind: 'left'; readonly participantId: string }
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'closed'; readonly participantId: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'archived' };

/** What a scan does on a daftar hadir. */
export type ScanOutcome =
  /** `before`: another status that the arrival takes the place of. */
  | {
      readonly kind: 'present';
      readonly participantId: string;
      readonly before: Exclude<AttendanceStatus, 'H'> | undefined;
    }
  /** `since`: epoch ms; undefined where nobody knows. */
  | {
      readonly kind: 'already';
      readonly participantId: string;
      readonly since: number | undefined;
    }
  | ScanTrouble;

interface SheetPlace {
  readonly dayId: string;
  /** SOP number of the step that takes the sheet. */
  readonly step: number;
}

/** Whom a scan makes present, or why nobody. Changes nothing itself. */
export function scanOutcome(
  state: ActivityState,
  { dayId, step }: SheetPlace,
  scan: Scan,
): ScanOutcome {
  if (scan.kind === 'damaged' || scan.kind === 'foreign') return scan;
  const day = findDay(state, dayId);
  if (day?.cancelledSessions[step]) return { kind: 'cancelled' };
  const sheet = day?.sheets[step];
  if (!day || !sheet) return { kind: 'not-opened' };

  const owner = ownerOf(state, scan, new Set(sheet.roster));
  if ('kind' in owner) return owner;
  const { id } = owner.participant;
  if (!sheet.roster.includes(id)) {
    return { kind: owner.removed ? 'left' : 'not-on-sheet', participantId: id };
  }
  const mark = sheet.marks[id];
  if (mark?.status === 'H') return { kind: 'already', participantId: id, since: mark.arrivedAt };
  if (day.archived) return { kind: 'archived' };
  if (sheet.closed) return { kind: 'closed', participantId: id };
  return { kind: 'present', participantId: id, before: mark?.status };
}

/** Who of those taking part in this kegiatan was scanned, on whatever sheet; or why nobody. */
export function scannedPerson(state: ActivityState, scan: Scan): RosterEntry | ScanTrouble {
  if (scan.kind === 'damaged' || scan.kind === 'foreign') return scan;
  const owner = ownerOf(state, scan, new Set());
  if ('kind' in owner || !owner.removed) return owner;
  return { kind: 'left', participantId: owner.participant.id };
}

type Found = Extract<Scan, { kind: 'card' | 'nip' }>;

/** @param preferred whom a shared NIP means first: who is on the sheet */
function ownerOf(
  { roster }: ActivityState,
  scan: Found,
  preferred: ReadonlySet<string>,
): RosterEntry | ScanTrouble {
  if (scan.kind === 'card') {
    const owner = roster.find(({ participant }) => cardId(participant.id) === scan.cardId);
    return owner ?? { kind: 'unknown-card' };
  }
  const owners = roster.filter(({ participant }) => participant.nip === scan.nip);
  const present = owners.filter(({ participant }) => preferred.has(participant.id));
  const staying = owners.filter(({ removed }) => !removed);
  const meant = [present, staying, owners].find((people) => people.length > 0) ?? [];
  if (meant.length > 1) return { kind: 'shared-nip' };
  return meant[0] ?? { kind: 'unknown-nip', nip: scan.nip };
}
