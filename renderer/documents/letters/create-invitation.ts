import type { FileChild } from 'docx';
import { formatMinute } from '../../domain/format/clock';
import { formatDate, formatDateRange, formatWeekday } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import { numberInWords } from '../../domain/format/terbilang';
import type { OfficeSettings } from '../../domain/office/settings';
import type { InvitationView } from '../../domain/reports/invitation';
import type { DocumentOptions } from '../document-options';
import type { Fact } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { filledLines, numberedLines } from '../layout/numbered-lines';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { blockOf } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { cell, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';
import { scheduleTable } from '../training-schedule/schedule-table';
import { annexHead } from './annex';
import { detailLines } from './detail-lines';
import { body, copies, letterDate, numberText, signerOf } from './letter-text';
import { peopleTable } from './people-table';

export const createOfferLetter = (
  view: InvitationView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> => createInvitation('Surat Penawaran Peserta', view, office, options);

export const createSummonsLetter = (
  view: InvitationView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> => createInvitation('Surat Pemanggilan Peserta', view, office, options);

/** A letter with the jadwal, and the list of those it names, as annexes. */
function createInvitation(
  kind: string,
  view: InvitationView,
  office: OfficeSettings,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const { texts, people } = view;
  const page = pageOf(office.paper, 'portrait');
  const width = page.textWidth;
  const date = letterDate(texts, view.madeOn);
  const block = blockOf(signerOf(office, options), '');
  const count = people.length > 0 ? 2 : 1;
  const annex = (index: number, title: string) =>
    annexHead(
      {
        index,
        count,
        letter: kind,
        number: texts.number,
        date,
        title,
        training: view,
      },
      width,
    );
  const list =
    people.length > 0 ? [...annex(0, 'Daftar Peserta'), peopleTable(people, block, width)] : [];
  return packPaper({
    kind,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, width),
      ...head(view, count, `${oneLine(office.city) || '……………'}, ${date}`, width),
      gap(12),
      ...body(texts.opening),
      detailLines(whenAndWhere(view), width),
      gap(8),
      ...body(texts.request),
      ...numberedLines(texts.terms, { style: STYLE.body, indent: 12 }),
      gap(6),
      ...body(texts.registration),
      ...body(texts.closing, true),
      gap(8, true),
      signatureAtRight(block, width),
      ...copies(texts.copies),
      ...list,
      ...annex(count - 1, 'Jadwal Kegiatan'),
      scheduleTable(view, block, width),
      gap(1),
    ],
  });
}

/** Place and date level with the number at the right, then to whom it goes. */
function head(
  { texts }: InvitationView,
  annexes: number,
  placeAndDate: string,
  width: number,
): readonly FileChild[] {
  const lines: readonly Fact[] = [
    ['Nomor', numberText(texts.number)],
    ['Sifat', texts.nature],
    ['Lampiran', `${annexes} (${numberInWords(annexes)}) berkas`],
    ['Hal', texts.subject],
  ];
  const [label, colon, right] = [20, 4, 62];
  const look = { style: STYLE.body } as const;
  const rows = lines.map(([name, value], index) => ({
    cells: [
      cell(name, look),
      cell(':', look),
      ...(index === 0
        ? [cell(value, look), cell(placeAndDate, { ...look, align: 'right' })]
        : [cell(value, { ...look, span: 2 })]),
    ],
  }));
  return [
    tableOf(rows, {
      widths: [label, colon, width - label - colon - right, right],
      borders: 'none',
    }),
    gap(14),
    ...filledLines(texts.recipient).map((line, index) =>
      paragraph(index === 0 ? `Yth. ${line}` : line, STYLE.body, {
        indent: { right: 4000 },
      }),
    ),
  ];
}

function whenAndWhere(view: InvitationView): readonly Fact[] {
  const { hours, zone, days, date, lastDate, total, texts } = view;
  const isOneDay = date === lastDate;
  const time = hours && `${formatMinute(hours.startMinute)} s.d. ${formatMinute(hours.endMinute)}`;
  return [
    [
      'Hari/Tanggal',
      isOneDay
        ? formatDate(date)
        : `${formatWeekday(date)} s.d. ${formatWeekday(lastDate)}, ${formatDateRange(date, lastDate)} (${days.length} hari)`,
    ],
    ['Waktu', time ? `Pukul ${time} ${zone}` : 'Sesuai jadwal terlampir'],
    ['Tempat', view.place],
    ...(total.planned > 0
      ? [['Jumlah JP', `${formatNumber(total.planned)} jam pelajaran`] as const]
      : []),
    ...(oneLine(texts.quota) === '' ? [] : [['Jumlah peserta', texts.quota] as const]),
  ];
}
