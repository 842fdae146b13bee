import type { FileChild, Paragraph, Table } from 'docx';
import { formatPlainDate } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import type { CertificateView, Certified } from '../../domain/reports/certificate';
import type { Fact } from '../layout/facts';
import { logoPicture } from '../layout/logo-picture';
import { type Page, twips } from '../layout/page';
import { gap, type ParagraphLook, paragraph } from '../layout/paragraph';
import { blockWithoutTitles, type SignatureBlock, signature } from '../layout/signature';
import { STYLE } from '../layout/styles';
import { cell, type Row, tableOf } from '../layout/table';
import { inCapitals, oneLine } from '../layout/text';
import { textHeight } from '../layout/text-height';
import { fittingSize } from '../name-cards/fit-text';

export interface Certificate {
  readonly person: Certified;
  /** From 0, in the file. */
  readonly index: number;
  readonly view: CertificateView;
  readonly office: OfficeSettings;
  readonly signer: Signer | undefined;
}

/** Mm. */
const LOGO_SIZE = 18;
const [LABEL, COLON] = [38, 4];

/** Mm: the two lines of small text, the identity of the person, and the room of a signature. */
const SMALL_LINES = 10;
const IDENTITY = 21;
const ROOM_TO_SIGN = 19;
const SIGNATURE = 108;
/** Mm that stay free, as letters differ from one system to the next. */
const SPARE = 7;
/** Places where a page gets more air, and how much at most. */
const BETWEEN = 4;
const WIDEST = 9;
const POINTS_PER_MM = 72 / 25.4;

const DOTS = '………………………';

/**
 * Who did what, by whom it is certified. Every part has a height of its own that its text is fitted
 * into, so that it stays one page: the next begins on the front of a sheet.
 */
export function frontPage(
  certificate: Certificate,
  { textWidth, textHeight: room }: Page,
): readonly FileChild[] {
  const { person, view, office, signer } = certificate;
  const { texts } = view;
  const lead = `${oneLine(office.city) || DOTS}, ${oneLine(texts.letterDate) || formatPlainDate(view.madeOn)}`;
  const block = blockWithoutTitles(signer, lead);
  const look = (text: string, height: number, largest: number, isInCapitals = false): Fitted => {
    const line = oneLine(text);
    const size = fittingSize(line, { width: textWidth, height, largest });
    const mm = textHeight(line, { size, width: textWidth, isInCapitals });
    return { text: line, size, height: Math.min(height, mm) };
  };
  const title = look(inCapitals(texts.title), 12, 26, true);
  const name = look(inCapitals(person.name), 15, 22, true);
  const standing = look(person.isPassed ? texts.passed : texts.attended, 7, 13);
  const description = look(describe(texts.description, view, office), 16, 12);
  const begin = issuer(certificate, textWidth);
  const fixed = begin.height + SMALL_LINES + IDENTITY + signatureHeight(block);
  const fitted = [title, name, standing, description].reduce((sum, { height }) => sum + height, 0);
  const between = Math.max(0, Math.min(WIDEST, (room - fixed - fitted - SPARE) / BETWEEN));
  const air = { before: twips(between) };
  const centredLine = ({ text, size }: Fitted, options: ParagraphLook) =>
    centred(text, { size, ...options });
  return [
    ...begin.children,
    centredLine(title, { bold: true, spacing: air }),
    centred(`Nomor : ${oneLine(person.certificateNumber) || DOTS}`, { size: 11 }),
    centred(texts.opening, { size: 11, spacing: air }),
    centredLine(name, { bold: true, spacing: { before: 20, after: 40 } }),
    identity(person, textWidth),
    centredLine(standing, { bold: true, spacing: air }),
    centredLine(description, { spacing: { before: 40 } }),
    gap(Math.max(1, Math.round(between * POINTS_PER_MM))),
    foot(block, textWidth),
  ];
}

interface Fitted {
  readonly text: string;
  /** Points. */
  readonly size: number;
  /** Mm. */
  readonly height: number;
}

/** At the right, wide enough for the jabatan of an office in few lines. */
const foot = (block: SignatureBlock, width: number): Table =>
  tableOf([{ cells: [cell(''), cell(signature(block))] }], {
    widths: [width - SIGNATURE, SIGNATURE],
    borders: 'none',
  });

function signatureHeight({ lead, above = [], position, name, rank, nip }: SignatureBlock): number {
  const width = SIGNATURE - 10;
  // What stands behind `a.n.` is often in capitals.
  const lines = [lead, ...above.map(inCapitals), position, name, rank, nip].filter(
    (text) => text !== '',
  );
  const heights = lines.map((text) =>
    textHeight(text, { size: 11, width, isInCapitals: text === inCapitals(text) }),
  );
  return heights.reduce((sum, height) => sum + height, ROOM_TO_SIGN);
}

/** Lambang and the names of the office; begins the page. */
function issuer({ index, office }: Certificate, width: number) {
  const { government, units, logo } = office.letterhead;
  const begin = { pageBreakBefore: index > 0 };
  const picture = logoPicture(logo, {
    size: LOGO_SIZE,
    // Each picture of a file has an id of its own.
    id: String(index + 1),
    alignment: 'center',
    ...begin,
  });
  const lines = [government, ...units].map(oneLine).filter((line) => line !== '');
  const texts = lines.map((line) =>
    centred(line, { bold: true, size: fittingSize(line, { width, height: 6, largest: 13 }) }),
  );
  const first =
    picture ?? paragraph('', STYLE.body, { ...begin, spacing: { line: 20, lineRule: 'exact' } });
  return {
    children: [first, ...texts],
    height: (picture ? LOGO_SIZE + 1 : 0.5) + lines.length * 5.6,
  };
}

/** What is known of the person beside the name; a guest may have none of it. */
function identity(person: Certified, textWidth: number) {
  const lines: readonly Fact[] = [
    ['NIP', person.nip],
    ['Pangkat/Golongan', person.grade],
    ['Jabatan', person.position],
    ['Instansi', person.institution],
  ];
  const [left, width] = [52, textWidth - 52];
  const value = width - LABEL - COLON;
  const look = { style: STYLE.body, size: 11 } as const;
  const rows = lines.map(([label, text]): Row => {
    const line = oneLine(text) || '–';
    return {
      cells: [
        cell('', look),
        cell(label, look),
        cell(':', look),
        cell(line, { ...look, size: fittingSize(line, { width: value, height: 5, largest: 11 }) }),
      ],
    };
  });
  return tableOf(rows, { widths: [left, LABEL, COLON, value], borders: 'none' });
}

/** Without the name of the office, nothing is said of who held the training. */
function describe(text: string, { jp }: CertificateView, { office }: OfficeSettings): string {
  const name = oneLine(office);
  const by = name === '' ? text.replace(/\s*\boleh \{instansi\}/, '') : text;
  return oneLine(by.replaceAll('{instansi}', name).replaceAll('{jp}', formatNumber(jp)));
}

const centred = (text: string, look: ParagraphLook): Paragraph =>
  paragraph(text, STYLE.body, { align: 'center', ...look });
