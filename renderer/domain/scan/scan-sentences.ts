import type { Zone } from '../activity/zone';
import { STATUS_NAMES } from '../attendance/status';
import { formatClock } from '../format/clock';
import { fullName } from '../people/personal-name';
import { type ActivityState, findParticipant } from '../state';
import type { ScanOutcome, ScanTrouble } from './scan-outcome';

/**
 * What a scan did: `Siti Aminah hadir 08.02`, or why nothing changed.
 *
 * @param now epoch ms; the arrival of whoever was just marked
 */
export function scanSentence(
  outcome: ScanOutcome,
  state: ActivityState,
  zone: Zone,
  now: number,
): string {
  switch (outcome.kind) {
    case 'present': {
      const before = outcome.before
        ? `, sebelumnya ${STATUS_NAMES[outcome.before].toLowerCase()}`
        : '';
      return `${nameOf(state, outcome.participantId)} hadir ${formatClock(now, zone)}${before}`;
    }
    case 'already': {
      const since = outcome.since === undefined ? '' : ` ${formatClock(outcome.since, zone)}`;
      return `${nameOf(state, outcome.participantId)} sudah hadir${since}`;
    }
    default:
      return scanTroubleSentence(outcome, state);
  }
}

/** Why a scan marked nobody, and what to do. */
export function scanTroubleSentence(trouble: ScanTrouble, state: ActivityState): string {
  switch (trouble.kind) {
    case 'damaged':
      return 'Kartu tidak terbaca utuh. Pindai sekali lagi; bila tetap begitu, cari namanya.';
    case 'foreign':
      return `Kode “${trouble.text}” bukan kartu peserta dan bukan NIP. Pindai kode QR pada kartu peserta.`;
    case 'unknown-card':
      return 'Kartu ini bukan milik peserta kegiatan ini. Bila orangnya memang ikut, tambahkan di Peserta.';
    case 'unknown-nip':
      return `NIP yang berakhiran ${ending(trouble.nip)} tidak ada dalam kegiatan ini. Bila orangnya memang ikut, tambahkan di Peserta.`;
    case 'shared-nip':
      return 'NIP itu tercatat pada lebih dari satu peserta. Cari namanya, lalu periksa NIP di Peserta.';
    case 'not-on-sheet':
      return `${nameOf(state, trouble.participantId)} terdaftar, tetapi tidak tercantum pada daftar hadir sesi ini. Periksa tanggal mulainya di Peserta.`;
    case 'left':
      return `${nameOf(state, trouble.participantId)} sudah dikeluarkan dari kegiatan ini. Bila kembali ikut, tambahkan lagi di Peserta.`;
    case 'not-opened':
      return 'Daftar hadir sesi ini belum dibuka. Buka dahulu, lalu pindai lagi.';
    case 'closed':
      return `Daftar hadir sesi ini sudah ditutup. Untuk mencatat ${nameOf(state, trouble.participantId)} hadir, pilih statusnya dan sebutkan alasannya.`;
    case 'cancelled':
      return 'Sesi ini tercatat tidak dilaksanakan, jadi tidak ada yang dicatat hadir.';
    case 'archived':
      return 'Hari ini sudah diarsipkan, jadi daftar hadir hanya dapat dilihat.';
  }
}

/** Enough to recognise one's own NIP by; the rest is nobody's business on a projector. */
const ending = (nip: string): string => nip.slice(-4);

function nameOf(state: ActivityState, id: string): string {
  const participant = findParticipant(state, id);
  return participant ? fullName(participant) : 'Peserta dari laptop lain';
}
