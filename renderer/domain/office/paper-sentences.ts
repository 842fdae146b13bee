import type { OfficeGap } from './office-gaps';
import type { Paper, PaperGap, PaperKind, PaperPhase } from './papers';

export const PHASE_NAMES: Record<PaperPhase, string> = {
  before: 'Sebelum',
  during: 'Selama',
  after: 'Sesudah',
};

const NAMES: Record<PaperKind, string> = {
  'attendance-empty': 'Daftar Hadir kosong',
  'attendance-filled': 'Daftar Hadir terisi',
  'daily-report': 'Laporan Pelaksanaan Harian',
};

/** `Daftar Hadir kosong, Sesi 1`. */
export function paperName({ kind, session }: Pick<Paper, 'kind' | 'session'>): string {
  return session ? `${NAMES[kind]}, Sesi ${session.number}` : NAMES[kind];
}

/** What a paper is for. */
export const PAPER_PURPOSES: Record<PaperKind, string> = {
  'attendance-empty': 'Dicetak untuk tanda tangan basah',
  'attendance-filled': 'Dari catatan kehadiran di aplikasi',
  'daily-report': 'Waktu langkah, kehadiran, dan catatan pendamping',
};

/** What a paper still lacks, in a few words beside its name. */
export function paperGapSentence(gap: PaperGap): string {
  switch (gap.kind) {
    case 'no-participants':
      return 'Belum ada peserta';
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
  }
}

/** What every paper of the office would print without. */
export function officeGapName(gap: OfficeGap): string {
  switch (gap) {
    case 'letterhead':
      return 'kop';
    case 'city':
      return 'kota';
    case 'signer':
      return 'penanda tangan';
  }
}
