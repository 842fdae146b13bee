import { formatDateRange } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { ParticipantListView } from '../../domain/reports/participant-list';
import type { DocumentOptions } from '../document-options';
import { dottedLine } from '../layout/dotted-line';
import { facts } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { besideCell, personCell } from '../layout/person-cell';
import { placeAndDate } from '../layout/place-and-date';
import { blockOf } from '../layout/signature';
import { signatureTable } from '../layout/signature-table';
import { STYLE } from '../layout/styles';
import { titles } from '../layout/titles';

const KIND = 'Tanda Terima Toolkit dan Bahan';
const DOTS = '..........';

/** The Tanda Terima as a Word file: what was handed out is written by hand, everybody signs. */
export async function createToolkitReceipt(
  view: ParticipantListView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const { people } = view;
  const line = (text: string) => paragraph(text, STYLE.body, { spacing: { after: 40 } });
  const head = [
    ['Tanggal kegiatan', formatDateRange(view.date, view.lastDate)],
    ['Tempat', view.place],
  ] as const;
  return packPaper({
    kind: KIND,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, textWidth),
      ...titles(KIND, view),
      facts([head], textWidth, 36),
      gap(6),
      line('Telah diterima dari panitia penyelenggara toolkit dan bahan berupa:'),
      dottedLine(textWidth, STYLE.body),
      gap(4),
      dottedLine(textWidth, STYLE.body),
      gap(8),
      signatureTable(
        {
          columns: [
            ['Nama / NIP', 50],
            ['Instansi / Unit Kerja', 43],
          ],
          shares: [9, 22, 14],
          lines: people.map((person) => ({
            cells: [personCell(person), besideCell(person.institution)],
          })),
          spareRows: 4,
          foot: {
            left: [
              line(`Jumlah peserta: ${people.length} orang`),
              line(`Sudah menerima: ${DOTS} orang`),
            ],
            block: blockOf(
              options.signer ?? office.signers[0],
              placeAndDate(office.city, view.date),
            ),
          },
        },
        textWidth,
      ),
      gap(1),
    ],
  });
}
