import type { LogEvent } from '../log/event';
import { stepsInWords } from './run-blocks';

/**
 * An act of a day in a few words, for *Urungkan* and *Ulangi*: `mulai langkah 6 dan 7`.
 *
 * @param events of the act, in order
 */
export function actName(events: readonly LogEvent[]): string {
  const [first] = events;
  if (!first) return 'tindakan terakhir';
  const stepsOf = (type: LogEvent['type']) => {
    const steps = events.flatMap((event) =>
      event.type === type && 'step' in event.payload ? [event.payload.step] : [],
    );
    return stepsInWords(steps);
  };
  switch (first.type) {
    case 'StepStarted':
      return `mulai ${stepsOf('StepStarted')}`;
    case 'StepFinished': {
      const isAdvance = events.some(({ type }) => type === 'StepStarted');
      const finished = `selesai ${stepsOf('StepFinished')}`;
      return isAdvance ? `${finished} dan mulai ${stepsOf('StepStarted')}` : finished;
    }
    case 'StepPaused':
      return `jeda ${stepsOf('StepPaused')}`;
    case 'StepResumed':
      return `lanjutkan ${stepsOf('StepResumed')}`;
    case 'StepExtended': {
      const { minutes } = first.payload;
      const change = minutes > 0 ? `tambah ${minutes}` : `kurangi ${-minutes}`;
      return `${change} menit ${stepsOf('StepExtended')}`;
    }
    case 'StepSkipped':
      return `lewati ${stepsOf('StepSkipped')}`;
    case 'StepReopened':
      return `buka kembali ${stepsOf('StepReopened')}`;
    case 'StepTimeCorrected':
      return `ubah waktu ${first.payload.edge === 'start' ? 'mulai' : 'selesai'} ${stepsOf('StepTimeCorrected')}`;
    case 'GapExcluded':
      return 'keluarkan selang waktu';
    case 'ClockAdjusted':
      return 'penyesuaian jam laptop';
    case 'ChecklistItemSet':
      return `${first.payload.done ? 'centang' : 'hapus centang'} ${first.payload.item}`;
    case 'NoteWritten':
      return 'tulis catatan';
    case 'SheetOpened':
      return `buka daftar hadir ${stepsOf('SheetOpened')}`;
    case 'AttendanceMarked':
      return `isi daftar hadir ${stepsOf('AttendanceMarked')}`;
    case 'AttendanceCorrected':
      return `koreksi daftar hadir ${stepsOf('AttendanceCorrected')}`;
    case 'DepartureRecorded':
      return `jam pulang ${stepsOf('DepartureRecorded')}`;
    case 'SignatureDrawn':
      return `tanda tangan ${stepsOf('SignatureDrawn')}`;
    case 'StaffMarked':
      return 'kehadiran narasumber dan panitia';
    case 'ExcuseAnnounced':
    case 'ExcuseWithdrawn':
      return 'pemberitahuan berhalangan';
    case 'SheetClosed':
      return `tutup daftar hadir ${stepsOf('SheetClosed')}`;
    case 'SessionCancelled':
      return `sesi tidak dilaksanakan (${stepsOf('SessionCancelled')})`;
    case 'SessionReinstated':
      return `sesi dilaksanakan (${stepsOf('SessionReinstated')})`;
    case 'ScoresRecorded':
      return `isi nilai ${stepsOf('ScoresRecorded')}`;
    case 'GroupsFormed':
      return 'susunan kelompok';
    case 'GroupResultRecorded':
      return 'hasil kelompok';
    case 'DeskItemsRecorded':
      return 'catatan meja registrasi';
    default:
      return 'tindakan terakhir';
  }
}
