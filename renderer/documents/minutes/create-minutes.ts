import { minuteIn } from '../../domain/activity/zone';
import { formatClockIn, formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { MinutesView } from '../../domain/reports/minutes';
import type { DocumentOptions } from '../document-options';
import { batchAndYear } from '../layout/batch-and-year';
import { type Fact, facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf, signaturePair } from '../layout/signature';
import { oneLine } from '../layout/text';
import { titles } from '../layout/titles';
import { conclusionSection, discussionSection, groupSection } from './sections';

const KIND = 'Notula';

/** The Notula of a day as a Word file. */
export async function createMinutes(
  view: MinutesView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const signer = options.signer ?? office.signers[0];
  const secretary = {
    lead: placeAndDate(office.city, view.date),
    position: 'Notulis',
    name: office.operator,
    rank: '',
    nip: '',
  };
  return packPaper({
    kind: KIND,
    name: `${KIND}, ${formatDate(view.date)}`,
    logHead: options.logHead,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(KIND, view),
      facts([headLines(view, office, signer?.name ?? '')], textWidth, 32),
      ...discussionSection(view, textWidth),
      ...groupSection(view, textWidth),
      ...conclusionSection(view, textWidth),
      gap(14, true),
      signaturePair(blockOf(signer, 'Mengetahui,'), secretary, textWidth),
      gap(1),
    ],
  });
}

function headLines(view: MinutesView, office: OfficeSettings, chair: string): readonly Fact[] {
  const { title, batch, date, dayNumber, dayCount } = view;
  return [
    ['Hari/Tanggal', `${formatDate(date)} (hari ke-${dayNumber} dari ${dayCount})`],
    ['Waktu', timeOf(view)],
    ['Tempat', view.place],
    ['Acara', `${oneLine(title)} ${batchAndYear(batch, date)}`],
    ['Pimpinan', chair],
    ['Narasumber', distinct(view.lessons.map(({ speaker }) => speaker))],
    ['Peserta', attendanceOf(view)],
    ['Notulis', office.operator],
  ];
}

function timeOf({ startedAt, finishedAt, plannedStart, plannedEnd, zone }: MinutesView): string {
  if (startedAt === undefined) return `Pukul ${formatMinuteRange(plannedStart, plannedEnd, zone)}`;
  if (finishedAt === undefined) return `Pukul ${formatClockIn(startedAt, zone)} s.d. selesai`;
  return `Pukul ${formatMinuteRange(minuteIn(zone, startedAt), minuteIn(zone, finishedAt), zone)}`;
}

/** `40 orang; hadir sesi 1: 37 dari 40, sesi 2: 40 dari 40`. */
function attendanceOf({ participantCount, sessions }: MinutesView): string {
  const present = sessions.flatMap(({ session, counts }) =>
    counts ? [`sesi ${session.number}: ${counts.H} dari ${counts.total}`] : [],
  );
  const held = present.length > 0 ? `; hadir ${present.join(', ')}` : '';
  return `${participantCount} orang${held}`;
}

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.map(oneLine))].filter((text) => text !== '').join('; ');
