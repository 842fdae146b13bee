import type { LogEvent } from '../log/event';
import { fullName } from './personal-name';

/**
 * An act on narasumber or panitia in a few words, for *Urungkan* and *Ulangi*.
 *
 * @param events of the act, in order
 */
export function staffActName(events: readonly LogEvent[]): string {
  for (const { type, payload } of events) {
    switch (type) {
      case 'SpeakerRecorded':
        return `biodata ${fullName(payload.speaker)}`;
      case 'CommitteeMemberRecorded':
        return `data ${fullName(payload.member)}`;
      case 'SpeakerRemoved':
        return 'penghapusan biodata narasumber';
      case 'CommitteeMemberRemoved':
        return 'pengeluaran panitia';
    }
  }
  return 'perubahan terakhir';
}
