import { type FileChild, Header } from 'docx';
import type { OfficeSettings } from '../../domain/office/settings';
import type { BiodataView, ParticipantBiodata } from '../../domain/reports/biodata';
import { letterhead } from '../layout/letterhead';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { placeAndDots } from '../layout/place-and-date';
import type { SignatureBlock } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { cell } from '../layout/table';
import { titles } from '../layout/titles';

export interface BiodataForm<Person> {
  /** e.g. `Biodata Peserta`. */
  readonly kind: string;
  /** Between the titles and the signature. */
  readonly lines: (person: Person, width: number) => readonly FileChild[];
  /** On a page of its own, to be filed apart; begins it itself. */
  readonly apart?: (person: Person, width: number, signer: SignatureBlock) => readonly FileChild[];
}

/** One form for each person, each beginning on a page of its own. */
export function createBiodata<Person extends ParticipantBiodata>(
  view: BiodataView<Person>,
  office: OfficeSettings,
  { kind, lines, apart }: BiodataForm<Person>,
): Promise<Uint8Array> {
  const page = pageOf(office.paper, 'portrait');
  const { textWidth } = page;
  const kop = letterhead(office.letterhead, textWidth);
  return packPaper({
    kind,
    head: view,
    office,
    page,
    isBatch: view.people.length > 1,
    // In the page's header, so that a file of 300 forms holds it once.
    ...(kop.length > 0 ? { header: new Header({ children: [...kop] }) } : {}),
    children: view.people.flatMap((person, index) => {
      const signer = {
        lead: placeAndDots(office.city),
        position: 'Yang membuat',
        name: person.name,
        rank: '',
        nip: person.nip,
      };
      return [
        ...titles(kind, view, { pageBreakBefore: index > 0 }),
        ...lines(person, textWidth),
        gap(10, true),
        signatureAtRight(signer, textWidth, PHOTO),
        gap(1),
        ...(apart?.(person, textWidth, signer) ?? []),
      ];
    }),
  });
}

/** As the photographer cuts it. */
const PHOTO = {
  cell: cell(
    [
      paragraph('Pas foto', STYLE.cell, { align: 'center' }),
      paragraph('3 × 4', STYLE.cell, { align: 'center' }),
    ],
    { isBoxed: true, vertical: 'center' },
  ),
  width: 30,
  height: 40,
} as const;
