import type { Paper } from '../../domain/office/papers';

/** Where what a paper lacks is filled in. */
export function gapLink(activityId: string, { gap, dayId, session }: Paper): string {
  const activity = `/kegiatan/${activityId}`;
  switch (gap?.kind) {
    case 'no-participants':
      return `${activity}/peserta`;
    case 'session-cancelled':
    case 'sheet-never-opened':
    case 'sheet-has-blanks':
    case 'sheet-open':
      return `${activity}/daftar-hadir/${dayId}/${session?.step ?? ''}`;
    case 'day-not-begun':
    case 'day-not-archived':
      return `${activity}/pelaksanaan/${dayId}`;
    case undefined:
      return `${activity}/dokumen`;
  }
}
