import type { FileChild } from 'docx';
import { minuteIn } from '../../domain/activity/zone';
import { formatMinute } from '../../domain/format/clock';
import { formatDate, formatDateRange } from '../../domain/format/date';
import { formatNumber, formatPercent } from '../../domain/format/number';
import { dateInWords, numberInWords } from '../../domain/format/terbilang';
import type { OfficeSettings } from '../../domain/office/settings';
import type { EventRecordView } from '../../domain/reports/event-record';
import type { DocumentOptions } from '../document-options';
import { type Fact, facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { filledLines, numberedLines } from '../layout/numbered-lines';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { blockOf, type SignatureBlock, signaturePair } from '../layout/signature';
import { STYLE } from '../layout/styles';
import { oneLine } from '../layout/text';
import { attendanceTable, COUNT_LEGEND } from './attendance-table';
import { body, numberedTitle, signerOf } from './letter-text';
import { witnessLines } from './witness-lines';

const KIND = 'Berita Acara Pelaksanaan';

/** The Berita Acara Pelaksanaan of a kegiatan or one of its days as a Word file. */
export function createEventRecord(
  view: EventRecordView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const { texts, lastDate, dayNumber } = view;
  const page = pageOf(office.paper, 'portrait');
  const width = page.textWidth;
  const second = blockOf(signerOf(office, options), 'Mengetahui,');
  return packPaper({
    kind: KIND,
    name: dayNumber === undefined ? KIND : `${KIND}, ${formatDate(lastDate)}`,
    logHead: options.logHead,
    isEvidence: true,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, width),
      ...numberedTitle(texts.title, texts.number),
      ...body(opening(view)),
      facts([rowsOf(view)], width, 44),
      gap(8),
      ...attendance(view, width),
      ...remarks(texts.remarks),
      ...body(texts.closing, true),
      gap(10, true),
      signaturePair(firstSigner(texts.firstSigner), second, width),
      ...witnessLines(texts.witnesses, width),
      gap(1),
    ],
  });
}

/** `Pada hari ini, Senin tanggal sembilan bulan …, bertempat di …, telah dilaksanakan …`. */
function opening({ lastDate, place, texts }: EventRecordView): string {
  const [year, month, day] = lastDate.split('-');
  const where = oneLine(place) === '' ? '' : ` bertempat di ${oneLine(place)},`;
  return `Pada hari ini, ${dateInWords(lastDate)} (${day}-${month}-${year}),${where} ${oneLine(texts.statement)}`;
}

function rowsOf(view: EventRecordView): readonly Fact[] {
  const { date, lastDate, dayCount, dayNumber, jp, present, speakers, standings } = view;
  return [
    dayNumber === undefined
      ? ['Tanggal pelaksanaan', `${formatDateRange(date, lastDate)} (${dayCount} hari)`]
      : ['Waktu pelaksanaan', timeOf(view)],
    ['Peserta', participantsInWords(view)],
    ['Jumlah JP terlaksana', `${formatNumber(jp)} JP`],
    [
      'Kehadiran',
      present.of === 0
        ? 'belum ada daftar hadir'
        : `${formatPercent(present.count / present.of)} (${formatNumber(present.count)} dari ${formatNumber(present.of)} kehadiran)`,
    ],
    ...(standings
      ? [
          [
            'Hasil akhir',
            [
              `lulus ${standings.passed} orang`,
              `telah mengikuti ${standings.attended} orang`,
              ...(standings.absent > 0 ? [`tidak mengikuti ${standings.absent} orang`] : []),
            ].join(', '),
          ] as const,
        ]
      : []),
    ['Narasumber', speakers.map(oneLine).join('; ') || '–'],
  ];
}

function participantsInWords({ participantCount, leftCount }: EventRecordView): string {
  const count = `${participantCount} (${numberInWords(participantCount)}) orang`;
  return leftCount > 0 ? `${count}, ${leftCount} di antaranya keluar atau digantikan` : count;
}

function timeOf({ startedAt, finishedAt, zone }: EventRecordView): string {
  if (startedAt === undefined) return 'belum dimulai';
  const from = formatMinute(minuteIn(zone, startedAt));
  const to = finishedAt === undefined ? 'selesai' : formatMinute(minuteIn(zone, finishedAt));
  return `Pukul ${from} s.d. ${to} ${zone}`;
}

function attendance(view: EventRecordView, width: number): readonly FileChild[] {
  if (view.sessions.length === 0) return [];
  return [
    ...body('Kehadiran peserta pada setiap sesi:', true),
    attendanceTable(view, width),
    paragraph(COUNT_LEGEND, STYLE.small, { spacing: { before: 40, after: 160 } }),
    ...view.cancelled.flatMap(({ dayNumber, number, cancelReason }) =>
      body(
        `Sesi ${number} hari ke-${dayNumber} tidak dilaksanakan${oneLine(cancelReason) === '' ? '' : `: ${oneLine(cancelReason)}`}.`,
      ),
    ),
  ];
}

function remarks(text: string): readonly FileChild[] {
  const lines = numberedLines(text, { style: STYLE.body });
  if (lines.length === 0) return [];
  return [
    paragraph('Hal lain yang dicatat:', STYLE.body, { keepNext: true, spacing: { after: 40 } }),
    ...lines,
    gap(6),
  ];
}

/** As the office wrote it: jabatan, name and NIP on lines of their own. */
function firstSigner(text: string): SignatureBlock {
  const [position = 'Panitia Penyelenggara', name = '', nip = ''] = filledLines(text);
  return { lead: '', position, name, rank: '', nip };
}
