import type { FileChild } from 'docx';
import { formatDateRange } from '../../domain/format/date';
import type { OfficeSettings } from '../../domain/office/settings';
import type { ParticipantListView } from '../../domain/reports/participant-list';
import { NOBODY, type PrintedPerson } from '../../domain/reports/printed-person';
import { batchAndYear } from '../layout/batch-and-year';
import { formLines } from '../layout/form-lines';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { placeAndDots } from '../layout/place-and-date';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { cell, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';
import { titles } from '../layout/titles';

const KIND = 'Surat Pernyataan Kesanggupan';

/**
 * A Surat Pernyataan Kesanggupan for each participant, or one to be written on where there are none.
 * Without kop: it is the participant who declares, not the office.
 */
export function createCommitmentLetter(
  view: ParticipantListView,
  office: OfficeSettings,
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const people = view.people.length > 0 ? view.people : [NOBODY];
  return packPaper({
    kind: KIND,
    head: view,
    office,
    page,
    isBatch: people.length > 1,
    children: people.flatMap((person, index) => [
      ...titles(KIND, view, { pageBreakBefore: index > 0 }),
      ...letter(person, view, office, page.textWidth),
    ]),
  });
}

function letter(
  person: PrintedPerson,
  view: ParticipantListView,
  office: OfficeSettings,
  width: number,
): readonly FileChild[] {
  const identity = [
    ['Nama', person.name],
    ['NIP', person.nip],
    ['Pangkat/Golongan', person.grade],
    ['Jabatan', person.position],
    ['Instansi/Unit kerja', person.institution],
  ] as const;
  return [
    text('Yang bertanda tangan di bawah ini:'),
    formLines(identity, width, { labelWidth: 42, indent: 8 }),
    gap(8),
    text('dengan ini menyatakan bahwa saya:'),
    promises(view, office, width),
    gap(8),
    text(
      'Demikian surat pernyataan ini saya buat dengan sebenarnya dan penuh tanggung jawab untuk dipergunakan sebagaimana mestinya.',
    ),
    gap(16, true),
    signatureAtRight(
      {
        lead: placeAndDots(office.city),
        position: 'Yang menyatakan',
        name: person.name,
        rank: '',
        nip: person.nip,
      },
      width,
    ),
    gap(1),
  ];
}

function promises(view: ParticipantListView, office: OfficeSettings, width: number) {
  const organiser = oneLine(office.office);
  const by = organiser === '' ? '' : ` yang diselenggarakan oleh ${organiser}`;
  const place = oneLine(view.place);
  const at = place === '' ? '' : ` di ${place}`;
  const when = formatDateRange(view.date, view.lastDate);
  const training = `${oneLine(view.title)} ${batchAndYear(view.batch, view.date)}`;
  const lines = [
    `sanggup mengikuti seluruh kegiatan ${training}${by} pada tanggal ${when}${at};`,
    'sanggup mematuhi tata tertib yang ditetapkan oleh penyelenggara; dan',
    'tidak akan meninggalkan kelas selama kegiatan berlangsung tanpa izin dari penyelenggara.',
  ];
  const look = { style: STYLE.body } as const;
  const rows = lines.map((line, index) => ({
    cells: [
      cell(''),
      cell(`${index + 1}.`, look),
      cell(line, { ...look, align: 'both', spacing: { after: 80 } }),
    ],
  }));
  return tableOf(rows, { widths: [8, 8, width - 16], borders: 'none' });
}

const text = (words: string) =>
  paragraph(words, STYLE.body, { align: 'both', spacing: { after: 120 } });
