import { formatDate } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { CompanionNotesView } from '../../domain/reports/companion-notes';
import type { DocumentOptions } from '../document-options';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { noteTable } from '../layout/note-table';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap } from '../layout/paragraph';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { titles } from '../layout/titles';

const KIND = 'Catatan Pendamping';

/** Rows to write on where nothing was recorded: about the rest of the page. */
const BLANK_ROWS = 8;

/** The Catatan Pendamping of a day (SOP step 10) as a Word file. */
export async function createCompanionNotes(
  view: CompanionNotesView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const { date, notes, dayNumber, zone } = view;
  const superior = blockOf(options.signer ?? office.signers[0], 'Mengetahui,');
  const companion = {
    lead: placeAndDate(office.city, date),
    position: 'Pendamping',
    name: view.companion || office.operator,
    rank: '',
    nip: '',
  };
  const head = [
    ['Hari/Tanggal', `${formatDate(date)} (hari ke-${dayNumber} dari ${view.dayCount})`],
    ['Tempat', view.place],
  ] as const;
  return packPaper({
    kind: KIND,
    name: `${KIND}, ${formatDate(date)}`,
    logHead: options.logHead,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(KIND, view),
      facts([head], textWidth, 32),
      gap(8),
      noteTable(
        {
          notes,
          dayNumber,
          zone,
          blankRows: notes.length === 0 ? BLANK_ROWS : 0,
          signers: [superior, companion],
        },
        textWidth,
      ),
      gap(1),
    ],
  });
}
