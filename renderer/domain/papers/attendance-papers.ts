import * as needs from './needs';
import type { PaperType } from './paper';

export type AttendancePaperKind = 'attendance-empty' | 'attendance-filled';

export const ATTENDANCE_PAPERS: readonly PaperType<AttendancePaperKind>[] = [
  {
    kind: 'attendance-empty',
    name: 'Daftar Hadir kosong',
    purpose: 'Dicetak untuk tanda tangan basah',
    phase: 'before',
    per: 'session',
    needs: [needs.heldSession, needs.participants],
  },
  {
    kind: 'attendance-filled',
    name: 'Daftar Hadir terisi',
    purpose: 'Dari catatan kehadiran di aplikasi',
    phase: 'during',
    per: 'session',
    needs: [needs.heldSession, needs.openedSheet, needs.filledSheet, needs.closedSheet],
  },
];
