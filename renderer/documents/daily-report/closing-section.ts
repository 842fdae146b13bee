import type { FileChild } from 'docx';
import { formatInstant } from '../../domain/format/clock';
import type { DailyReportView } from '../../domain/reports/daily-report';
import type { DayGap } from '../../domain/run/day-gaps';
import { paragraph } from '../layout/paragraph';
import { heading } from '../layout/section';
import { STYLE } from '../layout/styles';
import { oneLine } from '../layout/text';

/** Whether the day is archived, by whom, and what was missing. Stays with the signatures below. */
export function closingSection(view: DailyReportView): readonly FileChild[] {
  const { archived, asOf, dayNumber, details, gaps } = view;
  const line = (text: string) =>
    paragraph(text, STYLE.body, { keepNext: true, spacing: { after: 80 } });
  const time = formatInstant(archived?.at ?? asOf, details.zone);
  const reason = oneLine(archived?.reason ?? '');
  const by = oneLine(archived?.operator ?? '');
  return [
    heading('G. Pengarsipan'),
    line(
      archived
        ? `Daftar hadir hari ke-${dayNumber} diarsipkan pada ${time}${by === '' ? '' : ` oleh ${by}`}.`
        : `Hari ke-${dayNumber} belum diarsipkan. Angka dalam laporan ini sampai dengan ${time}.`,
    ),
    ...(reason === '' ? [] : [line(`Alasan pengarsipan dengan kekurangan: ${reason}`)]),
    ...gapLines(gaps).map(line),
  ];
}

const GAP_TITLES: Record<DayGap['kind'], string> = {
  'step-open': 'Langkah yang belum selesai',
  'sheet-never-opened': 'Daftar hadir yang tidak dibuka, langkah',
  'no-note': 'Catatan pendamping yang belum ada, langkah',
};

function gapLines(gaps: readonly DayGap[]): readonly string[] {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const steps = gaps.filter((gap) => gap.kind === kind).map(({ step }) => step);
    return `${GAP_TITLES[kind]}: ${steps.join(', ')}.`;
  });
}
