import {
  COMMITTEE_ASSIGNMENT,
  COMMITTEE_ASSIGNMENT_FIELDS,
  PARTICIPANT_ASSIGNMENT,
  PARTICIPANT_ASSIGNMENT_FIELDS,
} from './letters/assignment-fields';
import {
  DAILY_EVENT_RECORD,
  DAILY_EVENT_RECORD_FIELDS,
  EVENT_RECORD,
  EVENT_RECORD_FIELDS,
} from './letters/event-record-fields';
import { OFFER, OFFER_FIELDS, SUMMONS, SUMMONS_FIELDS } from './letters/invitation-fields';
import { MEMO, MEMO_FIELDS } from './letters/memo-fields';
import * as needs from './needs';
import type { PaperType } from './paper';

export type LetterPaperKind =
  | typeof OFFER
  | typeof MEMO
  | typeof SUMMONS
  | typeof PARTICIPANT_ASSIGNMENT
  | typeof COMMITTEE_ASSIGNMENT
  | typeof DAILY_EVENT_RECORD
  | typeof EVENT_RECORD;

/** What leaves the office with a number and a signature. */
export const LETTER_PAPERS: readonly PaperType<LetterPaperKind>[] = [
  {
    kind: MEMO,
    name: 'Nota Dinas',
    purpose: 'Pengantar konsep surat kepada pimpinan',
    phase: 'before',
    per: 'activity',
    fields: MEMO_FIELDS,
    needs: [needs.days],
  },
  {
    kind: OFFER,
    name: 'Surat Penawaran Peserta',
    purpose: 'Meminta usulan peserta, dengan jadwal terlampir',
    phase: 'before',
    per: 'activity',
    fields: OFFER_FIELDS,
    needs: [needs.days],
  },
  {
    kind: SUMMONS,
    name: 'Surat Pemanggilan Peserta',
    purpose: 'Undangan, dengan daftar peserta dan jadwal terlampir',
    phase: 'before',
    per: 'activity',
    fields: SUMMONS_FIELDS,
    needs: [needs.days, needs.participants],
  },
  {
    kind: PARTICIPANT_ASSIGNMENT,
    name: 'Surat Tugas Peserta',
    purpose: 'Lebih dari tiga nama menjadi lampiran',
    phase: 'before',
    per: 'activity',
    fields: PARTICIPANT_ASSIGNMENT_FIELDS,
    needs: [needs.days, needs.participants],
  },
  {
    kind: COMMITTEE_ASSIGNMENT,
    name: 'Surat Tugas Panitia',
    purpose: 'Lebih dari tiga nama menjadi lampiran',
    phase: 'before',
    per: 'activity',
    fields: COMMITTEE_ASSIGNMENT_FIELDS,
    needs: [needs.days, needs.committee],
  },
  {
    kind: DAILY_EVENT_RECORD,
    name: 'Berita Acara Pelaksanaan harian',
    purpose: 'Kehadiran hari itu, dengan saksi',
    phase: 'after',
    per: 'day',
    fields: DAILY_EVENT_RECORD_FIELDS,
    needs: [needs.begunDay, needs.archivedDay],
  },
  {
    kind: EVENT_RECORD,
    name: 'Berita Acara Pelaksanaan',
    purpose: 'Kehadiran dan hasil seluruh kegiatan, dengan saksi',
    phase: 'after',
    per: 'activity',
    fields: EVENT_RECORD_FIELDS,
    needs: [needs.days, needs.someSheets, needs.finishedSessions],
  },
];
