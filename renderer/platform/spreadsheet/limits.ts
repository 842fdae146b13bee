const MEGABYTE = 1024 * 1024;

/** What a file may cost. Real participant lists stay far below all of it. */
export const SHEET_LIMITS = {
  fileBytes: 50 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  archiveEntries: 2000,
  /** Unpacked : packed. Small parts may exceed it: repeated cells compress very well. */
  ratio: 100,
  ratioAppliesAbove: 10 * MEGABYTE,
  /** Rows with content below this refuse the file; columns and sheets beyond are not read. */
  rows: 20_000,
  columns: 200,
  sheets: 100,
  milliseconds: 10_000,
} as const;
