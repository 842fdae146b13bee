import type { Paragraph } from 'docx';
import { ABSENT_STATUSES } from '../../domain/attendance/counts';
import { STATUS_NAMES } from '../../domain/attendance/status';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import { paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import type { SheetForm } from './sheet-form';

const DOTS = '..........';

/** How many were present; dots to write on while the sheet is empty. */
export function countLines(view: AttendanceSheetView, form: SheetForm): readonly Paragraph[] {
  const line = (text: string) => paragraph(text, STYLE.body, { spacing: { after: 40 } });
  const { counts } = view;
  if (form === 'empty' || !counts) {
    return [
      line(`Jumlah peserta: ${view.rows.length} orang`),
      line(`Hadir: ${DOTS} orang`),
      line(`Tidak hadir: ${DOTS} orang`),
    ];
  }
  const absent = ABSENT_STATUSES.map(
    (status) => `${STATUS_NAMES[status].toLowerCase()} ${counts[status]}`,
  );
  const absentCount = ABSENT_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return [
    line(`Jumlah peserta: ${counts.total} orang`),
    line(`Hadir: ${counts.H} orang`),
    line(`Tidak hadir: ${absentCount} orang (${absent.join(', ')})`),
    ...(counts.blank > 0 ? [line(`Belum diisi: ${counts.blank} orang`)] : []),
    ...legend(view),
  ];
}

function legend(view: AttendanceSheetView): readonly Paragraph[] {
  const letters = Object.entries(STATUS_NAMES).map(
    ([letter, name]) => `${letter} ${name.toLowerCase()}`,
  );
  const text = `Keterangan: ${letters.join(', ')}; angka ialah pukul hadir dicatat.`;
  const isCorrected = view.rows.some(({ correction }) => correction);
  return [
    paragraph(text, STYLE.small),
    ...(isCorrected
      ? [
          paragraph(
            '* dikoreksi setelah daftar hadir ditutup; alasannya pada Laporan Pelaksanaan Harian.',
            STYLE.small,
          ),
        ]
      : []),
  ];
}
