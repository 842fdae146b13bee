import {
  AlignmentType,
  type FileChild,
  Footer,
  Paragraph,
  Table,
  TableLayoutType,
  WidthType,
} from 'docx';
import type { OfficeSettings } from '../../domain/office/settings';
import type { CardSize, NameCardsView } from '../../domain/scan/name-cards';
import { batchAndYear } from '../layout/batch-and-year';
import { pack } from '../layout/pack';
import { type Page, pageOf, twips } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { oneLine } from '../layout/text';
import { type CardHead, COLUMNS, cardRows, GRID, type NumberedCard } from './card-rows';

/** Mm; printers reach no further, and the sheet has room for just its cards. */
const MARGIN = { top: 9, side: 8, bottom: 8 } as const;

/** Kartu peserta with QR codes, as many on a sheet as fit, with lines to cut along. */
export async function createNameCards(
  view: NameCardsView,
  office: OfficeSettings,
): Promise<Uint8Array> {
  const { title, batch, date, size } = view;
  const head: CardHead = {
    office: office.office,
    title,
    batch: date === '' ? oneLine(batch) : batchAndYear(batch, date),
  };
  return pack({
    title: `Kartu Peserta ${title}`,
    subject: 'Kartu peserta dengan kode QR',
    author: office.office,
    date: date === '' ? 0 : Date.parse(`${date}T00:00:00Z`),
    page: cardPage(office),
    footer: new Footer({ children: [gap(1)] }),
    children:
      view.cards.length === 0
        ? [paragraph('Belum ada peserta.', STYLE.body)]
        : sheets(view).flatMap((cards, index) => sheet(size, head, cards, index > 0)),
  });
}

function cardPage({ paper }: OfficeSettings): Page {
  const page = pageOf(paper, 'portrait');
  const { properties } = page;
  return {
    ...page,
    properties: {
      ...properties,
      page: {
        ...properties.page,
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.side),
          right: twips(MARGIN.side),
          header: 0,
          footer: 0,
        },
      },
    },
  };
}

type Place = NumberedCard | undefined;

/** Places of each sheet, the last one filled up with empty ones. */
function sheets({ size, cards }: NameCardsView): readonly (readonly Place[])[] {
  const [columns, rows] = GRID[size];
  const perSheet = columns * rows;
  const numbered = cards.map((card, index) => ({ ...card, number: index + 1 }));
  return Array.from({ length: Math.ceil(cards.length / perSheet) }, (_, index) => {
    const own: Place[] = numbered.slice(index * perSheet, (index + 1) * perSheet);
    while (own.length % columns !== 0) own.push(undefined);
    return own;
  });
}

function sheet(
  size: CardSize,
  head: CardHead,
  places: readonly Place[],
  isNext: boolean,
): readonly FileChild[] {
  const [columns] = GRID[size];
  const widths = Array.from({ length: columns }, () => COLUMNS[size]).flat();
  const rows = Array.from({ length: places.length / columns }, (_, index) =>
    cardRows(size, head, places.slice(index * columns, (index + 1) * columns)),
  );
  return [
    ...(isNext ? [startOfSheet()] : []),
    new Table({
      rows: rows.flat(),
      alignment: AlignmentType.CENTER,
      width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
      columnWidths: widths.map(twips),
      layout: TableLayoutType.FIXED,
    }),
    gap(1),
  ];
}

const startOfSheet = (): Paragraph =>
  new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    children: [],
  });
