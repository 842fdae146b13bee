import type { FileChild } from 'docx';
import { numberInWords } from '../../domain/format/terbilang';
import type { OfficeSettings, Signer } from '../../domain/office/settings';
import type { AssignmentView } from '../../domain/reports/assignment';
import type { PrintedPerson } from '../../domain/reports/printed-person';
import type { DocumentOptions } from '../document-options';
import type { Fact } from '../layout/facts';
import { letterhead } from '../layout/letterhead';
import { numberedLines } from '../layout/numbered-lines';
import { packPaper } from '../layout/pack-paper';
import { pageOf } from '../layout/page';
import { gap, paragraph } from '../layout/paragraph';
import { blockOf } from '../layout/signature';
import { signatureAtRight } from '../layout/signature-at-right';
import { STYLE } from '../layout/styles';
import { type Cell, cell, type Row, tableOf } from '../layout/table';
import { inCapitals, oneLine, orDash } from '../layout/text';
import { annexHead } from './annex';
import { body, copies, letterDate, numberedTitle, signerOf } from './letter-text';
import { peopleTable } from './people-table';

/** More than these do not fit on the page beside what it says: an annex names them. */
const MOST_NAMED = 3;

export const createParticipantAssignment = (
  view: AssignmentView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> => createAssignment('Surat Tugas Peserta', view, office, options);

export const createCommitteeAssignment = (
  view: AssignmentView,
  office: OfficeSettings,
  options: DocumentOptions = {},
): Promise<Uint8Array> => createAssignment('Surat Tugas Panitia', view, office, options);

function createAssignment(
  kind: string,
  view: AssignmentView,
  office: OfficeSettings,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const { texts, people } = view;
  const page = pageOf(office.paper, 'portrait');
  const width = page.textWidth;
  const signer = signerOf(office, options);
  const date = letterDate(texts, view.madeOn);
  return packPaper({
    kind,
    head: view,
    office,
    page,
    children: [
      ...letterhead(office.letterhead, width),
      ...numberedTitle(texts.title, texts.number),
      part('Dasar', numberedLines(texts.basis, LINES), width),
      paragraph(`${inCapitals(texts.verb)}:`, STYLE.heading, {
        align: 'center',
        spacing: { before: 160, after: 160 },
      }),
      addressees(people, width),
      gap(8),
      part('Untuk', numberedLines(texts.purpose, LINES), width),
      gap(8),
      ...body(texts.closing, true),
      gap(12, true),
      signatureAtRight(blockOf(signer, `${oneLine(office.city) || '……………'}, ${date}`), width),
      ...copies(texts.copies),
      ...annex(view, date, width, signer),
      gap(1),
    ],
  });
}

/** Mm. */
const [LABEL, COLON] = [22, 5];

const LINES = { style: STYLE.body, after: 3 } as const;

/** A label at the left and what belongs to it beside; may go on overleaf. */
function part(label: string, content: Cell['content'], width: number): FileChild {
  const look = { style: STYLE.body } as const;
  const row: Row = {
    canSplit: true,
    cells: [
      cell(label, look),
      cell(':', look),
      cell(content.length > 0 ? content : [gap(12)], look),
    ],
  };
  return tableOf([row], { widths: [LABEL, COLON, width - LABEL - COLON], borders: 'none' });
}

/** Kepada: up to a few people with all that identifies them, else where their names stand. */
function addressees(people: readonly PrintedPerson[], width: number): FileChild {
  if (people.length === 0) return part('Kepada', '………………………………………', width);
  if (people.length > MOST_NAMED) {
    const count = `${people.length} (${numberInWords(people.length)}) orang`;
    return part('Kepada', `${count} yang namanya tercantum dalam Lampiran Surat Tugas ini.`, width);
  }
  const number = people.length > 1 ? 8 : 0.5;
  const [label, colon] = [38, 4];
  const look = { style: STYLE.body } as const;
  const rows = people.flatMap((person, index): readonly Row[] =>
    identity(person).map(([name, value], line) => ({
      keepNext: line < IDENTITY_LINES - 1,
      cells: [
        cell(index === 0 && line === 0 ? 'Kepada' : '', look),
        cell(index === 0 && line === 0 ? ':' : '', look),
        cell(line === 0 && people.length > 1 ? `${index + 1}.` : '', look),
        cell(name, look),
        cell(':', look),
        cell(orDash(value), {
          ...look,
          spacing: { after: line === IDENTITY_LINES - 1 ? 120 : 0 },
        }),
      ],
    })),
  );
  return tableOf(rows, {
    widths: [LABEL, COLON, number, label, colon, width - LABEL - COLON - number - label - colon],
    borders: 'none',
  });
}

const IDENTITY_LINES = 5;

const identity = ({ name, nip, grade, position, institution }: PrintedPerson): readonly Fact[] => [
  ['Nama', name],
  ['NIP', nip],
  ['Pangkat/Golongan', grade],
  ['Jabatan', position],
  ['Instansi', institution],
];

function annex(
  view: AssignmentView,
  date: string,
  width: number,
  signer: Signer | undefined,
): readonly FileChild[] {
  const { texts, people } = view;
  if (people.length <= MOST_NAMED) return [];
  return [
    ...annexHead(
      {
        index: 0,
        count: 1,
        letter: texts.title,
        number: texts.number,
        date,
        title: 'Daftar Nama',
        training: view,
      },
      width,
    ),
    peopleTable(people, blockOf(signer, ''), width),
  ];
}
