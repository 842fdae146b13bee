import * as needs from './needs';
import type { PaperType } from './paper';

export type ClassPaperKind =
  | 'daily-attendance'
  | 'speaker-attendance'
  | 'committee-attendance'
  | 'companion-notes'
  | 'minutes';

/** About one day of class, beside its daftar hadir per session and its report. */
export const CLASS_PAPERS: readonly PaperType<ClassPaperKind>[] = [
  {
    kind: 'daily-attendance',
    name: 'Daftar Hadir harian',
    purpose: 'Satu kolom tanda tangan untuk setiap sesi',
    phase: 'before',
    per: 'day',
    needs: [needs.plannedSession, needs.participants],
  },
  {
    kind: 'speaker-attendance',
    name: 'Daftar Hadir Narasumber',
    purpose: 'Ditandatangani narasumber hari itu',
    phase: 'before',
    per: 'day',
    needs: [needs.speakers],
  },
  {
    kind: 'committee-attendance',
    name: 'Daftar Hadir Panitia',
    purpose: 'Ditandatangani panitia penyelenggara',
    phase: 'before',
    per: 'day',
    needs: [needs.committee],
  },
  {
    kind: 'companion-notes',
    name: 'Catatan Pendamping',
    purpose: 'Keadaan kelas yang dicatat selama kegiatan',
    phase: 'after',
    per: 'day',
    needs: [needs.notes],
  },
  {
    kind: 'minutes',
    name: 'Notula',
    purpose: 'Pembahasan, hasil kelompok, dan simpulan',
    phase: 'after',
    per: 'day',
    needs: [needs.begunDay, needs.notes, needs.archivedDay],
  },
];
