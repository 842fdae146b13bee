import type { PaperGap, PaperPhase } from './paper';

export const PHASE_NAMES: Record<PaperPhase, string> = {
  before: 'Sebelum',
  during: 'Selama',
  after: 'Sesudah',
};

/** What a paper still lacks, in a few words beside its name. */
export function paperGapSentence(gap: PaperGap): string {
  switch (gap.kind) {
    case 'no-participants':
      return 'Belum ada peserta';
    case 'blank-form':
      return 'Belum ada peserta; formulir kosong';
    case 'session-cancelled':
      return 'Sesi tidak dilaksanakan';
    case 'sheet-never-opened':
      return 'Daftar hadir belum dibuka';
    case 'sheet-has-blanks':
      return `${gap.count} peserta belum diisi`;
    case 'sheet-open':
      return 'Daftar hadir belum ditutup';
    case 'day-not-begun':
      return 'Hari belum dimulai';
    case 'day-not-archived':
      return 'Hari belum diarsipkan';
    case 'no-days':
      return 'Belum ada hari dalam jadwal';
    case 'no-session-planned':
      return 'Hari tanpa daftar hadir';
    case 'no-sessions-held':
      return 'Belum ada daftar hadir yang dibuka';
    case 'sessions-open':
      return 'Masih ada sesi yang belum selesai';
    case 'no-scores':
      return 'Belum ada nilai';
    case 'no-speakers':
      return 'Belum ada narasumber';
    case 'no-committee':
      return 'Belum ada panitia';
    case 'no-notes':
      return 'Belum ada catatan';
  }
}
