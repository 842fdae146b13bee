import type { LogEvent } from '../log/event';
import { type ActivityState, findParticipant } from '../state';
import { fullName } from './personal-name';

/**
 * An act on the roster in a few words, for *Urungkan* and *Ulangi*: `tambah Siti Aminah`.
 *
 * @param state knows the names of those who were taken out
 * @param events of the act, in order
 */
export function rosterActName(state: ActivityState, events: readonly LogEvent[]): string {
  for (const { type, payload } of events) {
    switch (type) {
      case 'ParticipantsImported':
        return `impor ${payload.participants.length + (payload.updated?.length ?? 0)} peserta`;
      case 'ParticipantAdded':
        return `tambah ${fullName(payload.participant)}`;
      case 'ParticipantEdited':
        return `ubah data ${fullName(payload.participant)}`;
      case 'ParticipantReplaced':
        return `ganti peserta dengan ${fullName(payload.successor)}`;
      case 'ParticipantRemoved': {
        const person = findParticipant(state, payload.participantId);
        return `keluarkan ${person ? fullName(person) : 'seorang peserta'}`;
      }
    }
  }
  return 'perubahan terakhir';
}
