import type { FileChild, Table } from 'docx';
import { formatDateRange } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import { GRADE_GROUP_NAMES, type NamedCount } from '../../domain/reports/participant-summary';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { facts } from '../layout/facts';
import { besideCell, personCell } from '../layout/person-cell';
import { centred, sentence } from '../layout/section';
import { cell, head, headRow, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';
import { type Captions, chapter, part, prose, section } from './prose';

/** BAB II: when, where, who, what is taught and with what. */
export function organisation(
  view: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const { texts, date, lastDate, place, course, total } = view;
  return [
    chapter('BAB II Penyelenggaraan'),
    section('A. Waktu dan Tempat'),
    facts(
      [
        [
          ['Tanggal', formatDateRange(date, lastDate)],
          ['Lama', `${formatNumber(course.length)} hari, ${formatNumber(total.planned)} JP`],
          ['Tempat', place],
        ],
      ],
      width,
      26,
    ),
    section('B. Panitia'),
    ...committeePart(view, captions, width),
    section('C. Peserta'),
    ...participantPart(view, captions, width),
    section('D. Kurikulum'),
    ...captions.table('Mata pelatihan dan jam pelajaran', curriculumTable(view, width)),
    section('E. Narasumber'),
    ...speakerPart(view, captions, width),
    section('F. Metode'),
    ...prose(texts.methods),
    section('G. Sarana dan Prasarana'),
    ...prose(texts.facilities),
    section('H. Pembiayaan'),
    ...prose(texts.funding),
  ];
}

function committeePart(
  { committee }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  if (committee.length === 0) return [sentence('Panitia belum dicatat.')];
  const rows = committee.map((member, index) => ({
    cells: [
      centred(`${index + 1}.`, { vertical: 'center' }),
      personCell(member),
      besideCell(member.position),
      besideCell(member.duty),
    ],
  }));
  const titles = headRow(head('No.'), head('Nama / NIP'), head('Jabatan'), head('Kedudukan'));
  return captions.table(
    'Panitia penyelenggara',
    tableOf([titles, ...rows], { widths: [10, 56, width - 102, 36], borders: 'all' }),
  );
}

function participantPart(
  { participants, sexes }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  if (participants.total === 0) return [sentence('Belum ada peserta.')];
  const grades = participants.groups.map(({ group, count, grades: parts }) => ({
    name: [
      GRADE_GROUP_NAMES[group],
      parts.map(({ name, count: many }) => `${name}: ${many}`).join(', '),
    ]
      .filter((text) => text !== '')
      .join(' – '),
    count,
  }));
  const bySex = [
    { name: 'Laki-laki', count: sexes.men },
    { name: 'Perempuan', count: sexes.women },
    { name: 'Tanpa NIP', count: sexes.unknown },
  ].filter(({ count }) => count > 0);
  return [
    ...prose(`Peserta berjumlah ${formatNumber(participants.total)} orang.`),
    part('1. Menurut instansi'),
    ...captions.table(
      'Peserta menurut instansi',
      countTable('Instansi / Unit Kerja', participants.institutions, width),
    ),
    part('2. Menurut golongan'),
    ...captions.table('Peserta menurut golongan', countTable('Golongan', grades, width)),
    part('3. Menurut jenis kelamin'),
    ...captions.table('Peserta menurut jenis kelamin', countTable('Jenis Kelamin', bySex, width)),
  ];
}

function countTable(title: string, counts: readonly NamedCount[], width: number): Table {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return tableOf(
    [
      headRow(head('No.'), head(title), head('Jumlah')),
      ...counts.map(({ name, count }, index) => ({
        keepNext: index === counts.length - 1,
        cells: [
          centred(`${index + 1}.`),
          cell(oneLine(name) || 'Tidak disebutkan'),
          centred(formatNumber(count)),
        ],
      })),
      {
        cells: [
          cell('Jumlah', { span: 2, align: 'right', bold: true }),
          centred(formatNumber(total), { bold: true }),
        ],
      },
    ],
    { widths: [10, width - 32, 22], borders: 'all' },
  );
}

function curriculumTable({ curriculum, total }: TrainingReportView, width: number): Table {
  return tableOf(
    [
      headRow(head('No.'), head('Mata Pelatihan'), head('Narasumber'), head('JP')),
      ...curriculum.map(({ topic, speaker, jp }, index) => ({
        keepNext: index === curriculum.length - 1,
        cells: [
          centred(`${index + 1}.`),
          cell(oneLine(topic) || 'tanpa judul'),
          cell(orDash(speaker)),
          centred(formatNumber(jp)),
        ],
      })),
      {
        cells: [
          cell('Jumlah', { span: 3, align: 'right', bold: true }),
          centred(formatNumber(total.planned), { bold: true }),
        ],
      },
    ],
    { widths: [10, width - 86, 62, 14], borders: 'all' },
  );
}

function speakerPart(
  { speakers }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  if (speakers.length === 0) return [sentence('Narasumber belum dicatat.')];
  const rows = speakers.map(({ name, position, institution, expertise, topics, jp }, index) => ({
    cells: [
      centred(`${index + 1}.`),
      cell(orDash(name)),
      cell(
        [position, institution, expertise].filter((text) => oneLine(text) !== '').join('; ') || '–',
      ),
      cell(orDash(topics.join('; '))),
      centred(formatNumber(jp)),
    ],
  }));
  const titles = headRow(
    head('No.'),
    head('Nama'),
    head('Jabatan, instansi, keahlian'),
    head('Mata Pelatihan'),
    head('JP'),
  );
  return captions.table(
    'Narasumber',
    tableOf([titles, ...rows], { widths: [10, 42, 48, width - 112, 12], borders: 'all' }),
  );
}
