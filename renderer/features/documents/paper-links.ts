import type { Paper } from '../../domain/papers/papers-of';

/** Where what a paper lacks is filled in. */
export function gapLink(activityId: string, { gap, day, session }: Paper): string {
  const activity = `/kegiatan/${activityId}`;
  switch (gap?.kind) {
    case 'no-participants':
    case 'blank-form':
      return `${activity}/peserta`;
    case 'no-speakers':
      return `${activity}/peserta/narasumber`;
    case 'no-committee':
      return `${activity}/peserta/panitia`;
    case 'no-days':
    case 'no-session-planned':
      return `${activity}/jadwal`;
    case 'no-scores':
      return `${activity}/nilai`;
    case 'no-sessions-held':
    case 'sessions-open':
      return `${activity}/daftar-hadir`;
    case 'session-cancelled':
    case 'sheet-never-opened':
    case 'sheet-has-blanks':
    case 'sheet-open':
      return `${activity}/daftar-hadir/${day?.dayId ?? ''}/${session?.step ?? ''}`;
    case 'no-notes':
    case 'day-not-begun':
    case 'day-not-archived':
      return `${activity}/pelaksanaan/${day?.dayId ?? ''}`;
    case undefined:
      return `${activity}/dokumen`;
  }
}
