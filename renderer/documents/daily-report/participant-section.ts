import type { FileChild } from 'docx';
import type { DailyReportView } from '../../domain/reports/daily-report';
import {
  GRADE_GROUP_NAMES,
  type ParticipantSummary,
} from '../../domain/reports/participant-summary';
import { centred, heading, sentence, subheading } from '../layout/section';
import { cell, head, headRow, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';

/** Who took part, counted by golongan and by instansi. */
export function participantSection(
  { participants }: DailyReportView,
  width: number,
): readonly FileChild[] {
  if (participants.total === 0) return [heading('B. Peserta'), sentence('Belum ada peserta.')];
  return [
    heading('B. Peserta'),
    sentence(`Jumlah peserta: ${participants.total} orang.`),
    subheading('Menurut golongan'),
    gradeTable(participants, width),
    subheading('Menurut instansi'),
    institutionTable(participants, width),
  ];
}

function gradeTable({ groups }: ParticipantSummary, width: number) {
  const rows = groups.map(({ group, count, grades }) => ({
    cells: [
      cell(GRADE_GROUP_NAMES[group]),
      cell(grades.map(({ name, count: many }) => `${name}: ${many}`).join(', ') || '–'),
      centred(count),
    ],
  }));
  return tableOf([headRow(head('Golongan'), head('Rincian'), head('Jumlah')), ...rows], {
    widths: [45, width - 65, 20],
    borders: 'all',
  });
}

function institutionTable({ institutions }: ParticipantSummary, width: number) {
  const rows = institutions.map(({ name, count }, index) => ({
    cells: [centred(`${index + 1}.`), cell(oneLine(name) || 'Tidak disebutkan'), centred(count)],
  }));
  return tableOf([headRow(head('No.'), head('Instansi / Unit Kerja'), head('Jumlah')), ...rows], {
    widths: [10, width - 30, 20],
    borders: 'all',
  });
}
