import { decodeText } from './decode-text';
import { kindOfFile } from './file-kind';
import { SHEET_LIMITS } from './limits';
import { parseDelimited } from './parse-delimited';
import { parseWorkbook } from './parse-workbook';
import { type ParseResult, refuse, type SheetFile } from './sheet';

/** Reads a file of any kind, in the thread that calls it: `read-sheet.ts` does so in a worker. */
export async function parseSpreadsheet(file: SheetFile): Promise<ParseResult> {
  if (file.bytes.length > SHEET_LIMITS.fileBytes) return refuse('too-large');
  const kind = kindOfFile(file.bytes);
  switch (kind) {
    case 'zip':
      return parseWorkbook(file.bytes);
    case 'old-xls':
    case 'password-protected':
      return refuse(kind);
    case 'web-page':
      return refuse('needs-resaving');
    case 'binary':
      return refuse('not-a-spreadsheet');
    case 'text': {
      const text = decodeText(file.bytes);
      if (text === null) return refuse('not-a-spreadsheet');
      return parseDelimited(text, file.name.replace(/\.[^.]*$/, ''));
    }
  }
}
