import { jpTotalHint } from '../../domain/activity/jp-target';
import { formatDateRange } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings } from '../../domain/office/settings';
import type { TrainingScheduleView } from '../../domain/reports/training-schedule';
import type { DocumentOptions } from '../document-options';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { titles } from '../layout/titles';
import { scheduleTable } from './schedule-table';

const KIND = 'Jadwal Pelatihan';

/** The Jadwal Pelatihan as a Word file: every day, with its lessons and breaks. */
export async function createTrainingSchedule(
  view: TrainingScheduleView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const block = blockOf(
    options.signer ?? office.signers[0],
    placeAndDate(office.city, view.madeOn),
  );
  const lines = [
    ['Tanggal', formatDateRange(view.date, view.lastDate)],
    ['Tempat', view.place],
    ['Jumlah JP', jpInWords(view)],
  ] as const;
  return packPaper({
    kind: KIND,
    logHead: options.logHead,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(KIND, view),
      facts([lines], textWidth, 26),
      gap(8),
      scheduleTable(view, block, textWidth),
      gap(1),
    ],
  });
}

/** `24 JP`; with a target that is not met, also how much is asked for. */
function jpInWords({ total }: TrainingScheduleView): string {
  const planned = `${formatNumber(total.planned)} JP`;
  if (total.target === undefined || jpTotalHint(total) === '') return planned;
  return `${planned} dari ${formatNumber(total.target)} JP menurut kurikulum`;
}
