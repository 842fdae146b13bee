import type { FileChild, Table } from 'docx';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { RecapSession } from '../../domain/reports/attendance-recap';
import { expectedOf } from '../../domain/reports/recap-counts';
import { SESSION_STATE_NAMES, topicsOf } from '../../domain/reports/recap-words';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { recapParts } from '../attendance-recap/recap-parts';
import { numberedLines } from '../layout/numbered-lines';
import { gap } from '../layout/paragraph';
import { centred } from '../layout/section';
import type { SignatureBlock } from '../layout/signature';
import { cell, head, headRow, tableOf } from '../layout/table';
import { orDash } from '../layout/text';
import { scoreTable } from '../score-recap/score-table';
import { scheduleTable } from '../training-schedule/schedule-table';
import { chapter, part, prose } from './prose';
import { REPORT_STYLE } from './report-styles';

/** Lampiran 1, on pages like the chapters'. */
export function scheduleAnnex(
  view: TrainingReportView,
  block: SignatureBlock,
  width: number,
): readonly FileChild[] {
  return [chapter('Lampiran 1 Jadwal'), scheduleTable(view, block, width)];
}

/** Lampiran 2, on wide pages of its own. */
export function attendanceAnnex(
  { attendance }: TrainingReportView,
  block: SignatureBlock,
  width: number,
): readonly FileChild[] {
  return [
    chapter('Lampiran 2 Rekap Kehadiran', true),
    ...recapParts(attendance, width, { left: [], block }, { title: part, detail: part }),
  ];
}

/** Lampiran 3 and what follows it, upright again. */
export function lastAnnexes(
  view: TrainingReportView,
  block: SignatureBlock,
  width: number,
): readonly FileChild[] {
  const { scores, attendance, texts, zone } = view;
  const hasScores = scores.tests.some(({ figures }) => figures);
  return [
    chapter('Lampiran 3 Rekap Nilai', true),
    ...(hasScores
      ? [scoreTable(scores, width, { left: [], block })]
      : prose('Nilai tes tidak dicatat.')),
    chapter('Lampiran 4 Daftar Hadir per Sesi'),
    ...prose(
      'Daftar hadir yang ditandatangani disimpan oleh penyelenggara menurut sesi sebagai berikut.',
    ),
    sheetTable(attendance.recap.sessions, zone, width),
    chapter('Lampiran 5 Berkas Pendukung'),
    ...prose('Bersama laporan ini dijilid:'),
    ...numberedLines(texts.enclosures, { style: REPORT_STYLE.prose, after: 4 }),
    gap(1),
  ];
}

function sheetTable(
  sessions: readonly RecapSession[],
  zone: TrainingReportView['zone'],
  width: number,
): Table {
  const rows = sessions.map((session, index) => {
    const { date, number, startMinute, endMinute, jp, state, counts } = session;
    const isHeld = state === 'closed' || state === 'open';
    return {
      cells: [
        centred(`${index + 1}.`),
        cell(formatDate(date)),
        centred(number),
        centred(formatMinuteRange(startMinute, endMinute, zone)),
        cell(orDash(topicsOf(session))),
        centred(formatNumber(jp)),
        centred(isHeld ? `${counts.H} dari ${expectedOf(counts)}` : '–'),
        cell(SESSION_STATE_NAMES[state]),
      ],
    };
  });
  return tableOf(
    [
      headRow(
        ...['No.', 'Hari/Tanggal', 'Sesi', 'Pukul', 'Mata Pelatihan', 'JP', 'Hadir', 'Keadaan'].map(
          (title) => head(title),
        ),
      ),
      ...rows,
    ],
    { widths: [10, 30, 11, 25, width - 126, 10, 20, 20], borders: 'all' },
  );
}
