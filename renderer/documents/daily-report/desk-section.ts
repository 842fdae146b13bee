import type { FileChild } from 'docx';
import { DESK_ITEM_NAMES } from '../../domain/attendance/desk';
import type { DailyReportView } from '../../domain/reports/daily-report';
import { centred, heading, sentence, subheading } from '../layout/section';
import { cell, head, headRow, tableOf } from '../layout/table';
import { orDash } from '../layout/text';

/** Registrasi dan berkas, which count once for the whole kegiatan. */
export function deskSection({ desk }: DailyReportView, width: number): readonly FileChild[] {
  const title = heading('E. Registrasi dan berkas');
  if (desk.isUnused) return [title, sentence('Tidak ada registrasi atau berkas yang dicatat.')];
  const rows = desk.items.map(({ item, count }) => ({
    cells: [cell(DESK_ITEM_NAMES[item]), centred(count), centred(desk.total - count)],
  }));
  return [
    title,
    tableOf([headRow(head('Berkas'), head('Sudah'), head('Belum')), ...rows], {
      widths: [width - 50, 25, 25],
      borders: 'all',
    }),
    ...incompleteTable(desk, width),
  ];
}

function incompleteTable(
  { incomplete, items }: DailyReportView['desk'],
  width: number,
): readonly FileChild[] {
  if (incomplete.length === 0) return [sentence('Berkas semua peserta lengkap.')];
  const rows = incomplete.map(({ name, missing }, index) => ({
    cells: [
      centred(`${index + 1}.`),
      cell(orDash(name)),
      cell(
        missing.length === items.length
          ? 'Semua'
          : missing.map((item) => DESK_ITEM_NAMES[item]).join(', '),
      ),
    ],
  }));
  return [
    subheading('Peserta yang belum lengkap'),
    tableOf([headRow(head('No.'), head('Nama'), head('Belum ada')), ...rows], {
      widths: [10, 65, width - 75],
      borders: 'all',
    }),
  ];
}
