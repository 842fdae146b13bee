/**
 * H hadir, I izin, S sakit, TK tanpa keterangan, DL dinas luar. Late is not a
 * status: the arrival time says it. A participant without a status is *belum diisi*, never absent.
 */
export const ATTENDANCE_STATUSES = ['H', 'I', 'S', 'TK', 'DL'] as const;

export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const STATUS_NAMES: Record<AttendanceStatus, string> = {
  H: 'Hadir',
  I: 'Izin',
  S: 'Sakit',
  TK: 'Tanpa keterangan',
  DL: 'Dinas luar',
};
