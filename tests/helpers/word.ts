import { type ReadDocument, readDocument } from '../documents/read-document';

export type Rows = readonly (readonly string[])[];

/** A Word file as a reader meets it. */
export interface WordFile {
  /** Every paragraph of the body, tables included, in order. */
  readonly lines: readonly string[];
  readonly tables: readonly Rows[];
  /** The part of a table below its head, found by the titles that the head begins with. */
  rowsUnder(...titles: readonly string[]): Rows;
}

export function readWord(bytes: Uint8Array): WordFile {
  const { paragraphs, tables }: ReadDocument = readDocument(bytes);
  return {
    lines: paragraphs,
    tables,
    rowsUnder: (...titles) => {
      const table = tables.find(([head = []]) => titles.every((title, at) => head[at] === title));
      if (table === undefined) throw new Error(`no table under ${titles.join(', ')}`);
      return table.slice(1);
    },
  };
}
