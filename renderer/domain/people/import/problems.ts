import type { GradeDoubt } from '../grade';
import type { NipDoubt } from '../nip';
import type { ImportField } from './table';

interface Place {
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  readonly field: ImportField;
  /** What the cell holds, as written. */
  readonly value: string;
}

/** One thing about one row that the user should see before the import. */
export type RowProblem = Place &
  (
    | { readonly code: 'no-name' }
    | { readonly code: 'no-nip' }
    | { readonly code: 'nip-digits-lost' }
    | { readonly code: 'nip-implausible'; readonly doubts: readonly NipDoubt[] }
    /** The same NIP stands in an earlier row `ofRow` of the file. */
    | { readonly code: 'duplicate-nip'; readonly of: string; readonly ofRow: number }
    /** Neither row has a NIP, but name and institution agree. */
    | { readonly code: 'duplicate-person'; readonly ofRow: number }
    | { readonly code: 'already-in-activity'; readonly participantId: string }
    | { readonly code: 'grade-rank-mismatch'; readonly doubt: GradeDoubt }
    | { readonly code: 'grade-unknown' }
    /** A text that a spreadsheet would run: kept as text. */
    | { readonly code: 'formula-as-text' }
    /** A real formula: its last saved value was read. */
    | { readonly code: 'formula-value' }
    /** `#N/A`, `#REF!` and the like: read as empty. */
    | { readonly code: 'cell-error' }
    | { readonly code: 'phone-digits-lost' }
    /** Longer than any detail of a person: only the beginning was read. */
    | { readonly code: 'text-cut' }
  );

export type RowProblemCode = RowProblem['code'];

/**
 * `blocks`: the row cannot come in; `asks`: it comes in only if the user selects it; `warns`:
 * comes in, but should be looked at; `informs`: nothing to do.
 */
export type ProblemWeight = 'blocks' | 'asks' | 'warns' | 'informs';

const WEIGHTS: Readonly<Record<RowProblemCode, ProblemWeight>> = {
  'no-name': 'blocks',
  'nip-digits-lost': 'asks',
  'duplicate-nip': 'asks',
  'duplicate-person': 'asks',
  'already-in-activity': 'asks',
  'formula-as-text': 'asks',
  'nip-implausible': 'warns',
  'grade-rank-mismatch': 'warns',
  'grade-unknown': 'warns',
  'cell-error': 'warns',
  'phone-digits-lost': 'warns',
  'text-cut': 'warns',
  'formula-value': 'informs',
  'no-nip': 'informs',
};

export function weightOf(code: RowProblemCode): ProblemWeight {
  return WEIGHTS[code];
}

/** Why a whole file gives no participants, as far as the rows tell. */
export type TableProblemCode =
  /** Nothing in any cell. */
  | 'empty'
  /** No row names at least a name column. */
  | 'no-header'
  /** A header, but nobody below it. */
  | 'no-rows';

/** Why a file was not read at all; the reader in `platform/spreadsheet` gives these. */
export type FileProblemCode =
  | 'old-xls'
  | 'needs-resaving'
  | 'password-protected'
  | 'not-a-spreadsheet'
  | 'damaged'
  | 'too-large'
  | 'too-large-unpacked'
  | 'too-many-rows'
  | 'unsafe'
  | 'timeout';
