/** How a cell looks; all but `percent` may hold text or a number. */
export type CellLook =
  | 'title'
  | 'line'
  | 'head'
  | 'text'
  | 'centered'
  | 'number'
  /** A ratio: 0.923 is shown as 92,3 %. */
  | 'percent'
  | 'total'
  | 'total-centered'
  | 'total-percent';

export interface WrittenCell {
  /** Null leaves the cell empty, yet bordered like its neighbours. */
  readonly value: string | number | null;
  readonly look: CellLook;
}

export interface WrittenSheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Cells that are shown as one, with what stands in the first of them; from 0, ends included. */
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly lastRow: number;
    readonly lastColumn: number;
  }[];
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows (from 0, ends included) printed on top of every page. */
  readonly headRows: { readonly first: number; readonly last: number };
}

/** A workbook to be written: plain data, so that it can be sent to the worker. */
export interface WrittenWorkbook {
  readonly title: string;
  /** Epoch ms, stands in the file's properties. */
  readonly madeAt: number;
  readonly sheets: readonly WrittenSheet[];
}
