import { doubtAboutGrade, type GradeReading, readGrade } from '../grade';
import { doubtsAboutNip, readNip } from '../nip';
import type { ParticipantDetails } from '../participant';
import { readPersonalName, readTitles, readTitlesAfter } from '../personal-name';
import type { RowProblem } from './problems';
import {
  type ColumnMapping,
  type ImportField,
  LONGEST_TEXT,
  looksLikeFormula,
  type TableCell,
  type TableRow,
  textOf,
} from './table';

export interface RowReading {
  readonly details: ParticipantDetails;
  readonly problems: readonly RowProblem[];
  /** A title might have been read otherwise (`DR.`): worth a look, not a problem. */
  readonly isTitleGuessed: boolean;
}

/** `Omit` that keeps the union, so that each code still brings its own fields. */
type WithoutRow<P> = P extends RowProblem ? Omit<P, 'row'> : never;

const EMPTY_WORDS = /^([-–—._/\s]*|n\/?a|nihil|tidak ada|tdk ada|kosong)$/i;
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;
/** A NIP under or behind the name in one cell, grouped or not. */
const NIP_IN_NAME =
  /[\s,(/-]{0,3}(?:NIP|NI PPPK)?[\s.:]{0,3}(\d{8}[\s.-]?\d{6}[\s.-]?\d[\s.-]?\d{3})\)?$/i;

/** Reads one row of the sheet into a candidate and everything that is odd about it. */
export function readRow(
  row: TableRow,
  rowNumber: number,
  mapping: ColumnMapping,
  currentYear: number,
): RowReading {
  const problems: RowProblem[] = [];
  const note = (problem: WithoutRow<RowProblem>) => problems.push({ ...problem, row: rowNumber });
  const cells = cellsByField(row, mapping);
  noteCellProblems(cells, note);

  const name = readName(cells);
  if (name.name === '') note({ code: 'no-name', field: 'name', value: '' });
  // A file without a NIP column says nothing about anybody's NIP.
  const hasNip = mapping.includes('nip') || name.nipInName !== '';
  const nip = hasNip ? readNipCells(cells, name.nipInName, currentYear, note) : '';
  const grade = readGradeCells(cells, nip, note);
  return {
    details: {
      name: name.name,
      titleBefore: name.titleBefore,
      titleAfter: name.titleAfter,
      nip,
      rank: grade.rank,
      grade: grade.grade,
      position: joined(cells, ['position']),
      institution: joined(cells, ['institution']),
      phone: readPhone(cells, note),
      email: valuesOf(cells, ['email'])[0] ?? '',
    },
    problems,
    isTitleGuessed: name.isGuessed,
  };
}

/** What tells people from remarks: name, NIP and how much of the row is filled. */
export function rowIdentity(row: TableRow, mapping: ColumnMapping) {
  const cells = cellsByField(row, mapping);
  return {
    name: joined(cells, ['name']),
    nip: joined(cells, ['nip']),
    filledFields: [...cells.values()].flat().filter((cell) => textOf(cell) !== '').length,
  };
}

type Cells = ReadonlyMap<ImportField, readonly TableCell[]>;
type Note = (problem: WithoutRow<RowProblem>) => void;

function cellsByField(row: TableRow, mapping: ColumnMapping): Cells {
  const cells = new Map<ImportField, TableCell[]>();
  mapping.forEach((choice, column) => {
    const cell = row[column];
    if (choice === 'ignored' || !cell) return;
    cells.set(choice, [...(cells.get(choice) ?? []), cell]);
  });
  return cells;
}

function noteCellProblems(cells: Cells, note: Note): void {
  for (const [field, list] of cells) {
    for (const cell of list) {
      const value = cell.text.slice(0, LONGEST_TEXT);
      if (value.length < cell.text.length) note({ code: 'text-cut', field, value });
      if (cell.kind === 'error') note({ code: 'cell-error', field, value });
      else if (cell.isFormula) note({ code: 'formula-value', field, value });
      else if (cell.kind === 'text' && looksLikeFormula(value)) {
        note({ code: 'formula-as-text', field, value });
      }
    }
  }
}

function readName(cells: Cells) {
  const written = joined(cells, ['name'], ' ');
  if (looksLikeFormula(written)) {
    return { name: written, titleBefore: '', titleAfter: '', isGuessed: false, nipInName: '' };
  }
  const nipInName = joined(cells, ['nip']) === '' ? NIP_IN_NAME.exec(written) : null;
  const person = readPersonalName(nipInName ? written.slice(0, nipInName.index) : written);
  const titles = readTitles(joined(cells, ['titles'], ', '));
  const leading = readTitles(joined(cells, ['titleBefore'], ' '));
  const before = [leading.before, leading.after, titles.before, person.titleBefore];
  const after = [person.titleAfter, titles.after, readTitlesAfter(joined(cells, ['titleAfter']))];
  return {
    name: person.name,
    titleBefore: distinct(before).join(' '),
    titleAfter: distinct(after).join(', '),
    isGuessed: person.isGuessed,
    nipInName: nipInName?.[1] ?? '',
  };
}

function readNipCells(cells: Cells, inName: string, currentYear: number, note: Note): string {
  const cell = (cells.get('nip') ?? []).find((candidate) => textOf(candidate) !== '');
  const value = cell ? textOf(cell) : inName;
  const reading = readNip(value, cell?.kind === 'number');
  if (reading.status === 'none') {
    note({ code: 'no-nip', field: 'nip', value });
    return '';
  }
  if (reading.status === 'digits-lost') {
    note({ code: 'nip-digits-lost', field: 'nip', value });
    return '';
  }
  const doubts = doubtsAboutNip(reading.nip, currentYear);
  if (doubts.length > 0) note({ code: 'nip-implausible', field: 'nip', value, doubts });
  return reading.nip;
}

function readGradeCells(cells: Cells, nip: string, note: Note): GradeReading {
  const value = joined(cells, ['rankAndGrade', 'rank', 'grade'], ' ');
  const field = (['rankAndGrade', 'grade', 'rank'] as const).find((name) => cells.has(name));
  const grade = readGrade(value);
  if (field === undefined) return grade;
  if (grade.isUnknown) note({ code: 'grade-unknown', field, value });
  const doubt = doubtAboutGrade(grade, nip);
  if (doubt) note({ code: 'grade-rank-mismatch', field, value, doubt });
  return grade;
}

function readPhone(cells: Cells, note: Note): string {
  for (const cell of cells.get('phone') ?? []) {
    const value = textOf(cell);
    if (SCIENTIFIC.test(value)) {
      note({ code: 'phone-digits-lost', field: 'phone', value });
    } else if (cell.kind === 'number' && /^8\d{7,12}$/.test(value)) {
      // Stored as a number, 0812… has lost its 0.
      return `0${value}`;
    } else if (!EMPTY_WORDS.test(value)) {
      return value.replace(/^'/, '');
    }
  }
  return '';
}

function valuesOf(cells: Cells, fields: readonly ImportField[]): readonly string[] {
  return fields
    .flatMap((field) => cells.get(field) ?? [])
    .map((cell) => textOf(cell).replace(/^'(?=[\d+])/, ''))
    .filter((text) => !EMPTY_WORDS.test(text));
}

/** Several columns may feed one field, such as "Unit Kerja" and "Instansi": nothing is dropped. */
function joined(cells: Cells, fields: readonly ImportField[], separator = ', '): string {
  return distinct(valuesOf(cells, fields)).join(separator);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
