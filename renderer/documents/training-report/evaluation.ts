import type { FileChild, Table } from 'docx';
import { formatNumber } from '../../domain/format/number';
import type { RecapPerson } from '../../domain/reports/recap-person';
import { fallsShort, STANDING_NAMES, STANDINGS } from '../../domain/reports/recap-standing';
import { remarksOf, shareInPercent } from '../../domain/reports/recap-words';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { formatScore } from '../../domain/scores/score-text';
import { isLong } from '../layout/note-table';
import { besideCell, personCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import { cell, head, headRow, type Row, tableOf } from '../layout/table';
import { orDash } from '../layout/text';
import { scoreCharts } from '../score-recap/score-charts';
import { gainInWords } from '../score-recap/score-sentences';
import { type Captions, chapter, prose, section } from './prose';

/** BAB IV: tests, group work, evaluations, and who reached the threshold. */
export function evaluation(
  view: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const { texts } = view;
  return [
    chapter('BAB IV Evaluasi'),
    section('A. Pre Test dan Post Test'),
    ...testPart(view, captions, width),
    section('B. Tugas Kelompok'),
    ...groupPart(view, captions, width),
    section('C. Evaluasi Narasumber'),
    ...prose(texts.speakerEvaluation),
    section('D. Evaluasi Penyelenggaraan'),
    ...prose(texts.eventEvaluation),
    section('E. Kelulusan'),
    ...standingPart(view, captions, width),
  ];
}

function testPart(
  { scores }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const taken = scores.tests.filter(({ figures }) => figures);
  if (taken.length === 0) return prose('Nilai tes tidak dicatat.');
  const gain = gainInWords(scores);
  const rows = taken.map(({ name, count, expected, figures }) => ({
    cells: [
      cell(name),
      centred(`${formatNumber(count)} dari ${formatNumber(expected)}`),
      ...[figures?.mean, figures?.highest, figures?.lowest].map((points) =>
        centred(points === undefined ? '–' : formatScore(points)),
      ),
    ],
  }));
  return [
    ...prose(`${gain === '' ? '' : `${gain} `}Nilai setiap peserta ada pada Lampiran 3.`),
    ...captions.table(
      'Nilai kelas',
      tableOf(
        [
          headRow(
            head('Tes'),
            head('Peserta dinilai'),
            head('Rata-rata'),
            head('Tertinggi'),
            head('Terendah'),
          ),
          ...rows,
        ],
        { widths: [width - 110, 35, 25, 25, 25], borders: 'all' },
      ),
    ),
    ...scoreCharts(scores, width),
  ];
}

function groupPart(
  { groups }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  if (groups.length === 0) return prose('Tugas kelompok tidak dicatat.');
  const rows = groups.map(
    ({ dayNumber, name, people, task, result }): Row => ({
      canSplit: isLong(result) || isLong(task),
      cells: [
        centred(dayNumber),
        cell(`${orDash(name)} (${people} orang)`),
        cell(orDash(task)),
        cell(orDash(result)),
      ],
    }),
  );
  return captions.table(
    'Hasil tugas kelompok',
    tableOf([headRow(head('Hari'), head('Kelompok'), head('Tugas'), head('Hasil')), ...rows], {
      widths: [12, 36, 44, width - 92],
      borders: 'all',
    }),
  );
}

function standingPart(
  { attendance }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const { total, people, threshold } = attendance.recap;
  const short = people.filter(({ standing }) => fallsShort(standing));
  const known = STANDINGS.filter((standing) => total.standings[standing] > 0);
  if (known.length === 0) return prose('Belum ada peserta.');
  return [
    ...prose(
      `Peserta yang hadir sedikitnya ${formatNumber(threshold)}\u00a0% dari JP dinyatakan lulus; selebihnya dinyatakan telah mengikuti.`,
    ),
    ...captions.table(
      'Keterangan peserta',
      tableOf(
        [
          headRow(head('Keterangan'), head('Jumlah')),
          ...known.map((standing) => ({
            cells: [
              cell(STANDING_NAMES[standing]),
              centred(formatNumber(total.standings[standing])),
            ],
          })),
        ],
        { widths: [width - 26, 26], borders: 'all' },
      ),
    ),
    ...(short.length > 0
      ? captions.table('Peserta di bawah ambang kehadiran', shortTable(short, width))
      : []),
  ];
}

function shortTable(people: readonly RecapPerson[], width: number): Table {
  const rows = people.map((person, index) => ({
    cells: [
      centred(`${index + 1}.`, { vertical: 'center' }),
      personCell(person),
      besideCell(person.institution),
      centred(shareInPercent(person.all), { vertical: 'center' }),
      besideCell(remarksOf(person)),
    ],
  }));
  return tableOf(
    [
      headRow(
        head('No.'),
        head('Nama / NIP'),
        head('Instansi / Unit Kerja'),
        head('Hadir'),
        head('Ket.'),
      ),
      ...rows,
    ],
    { widths: [10, 54, width - 116, 18, 34], borders: 'all' },
  );
}
