import {
  applyMapping,
  type RosterProposal,
  readRoster,
} from '../../../domain/people/import/read-roster';
import { withHeaderAt, withoutHeader } from '../../../domain/people/import/without-header';
import { parseSpreadsheet } from '../../../platform/spreadsheet/parse-spreadsheet';
import type { Sheet } from '../../../platform/spreadsheet/sheet';
import type { RosterAnswer, RosterQuestion, RosterRequest } from './roster-messages';

/** Rows in one message: each of them is unpacked by the window in one go. */
const ROWS_A_MESSAGE = 250;

/**
 * Answers the questions about one file, of which the first must be the file itself.
 *
 * @param post sends an answer to the window
 */
export function createRosterServer(
  post: (answer: RosterAnswer) => void,
): (request: RosterRequest) => Promise<void> {
  let sheets: readonly Sheet[] = [];
  return async ({ id, question, context }) => {
    if (question.type === 'file') {
      const parsed = await parseSpreadsheet(question.file);
      if (parsed.status === 'refused') {
        post({ id, type: 'refused', code: parsed.code });
        return;
      }
      sheets = parsed.sheets;
    }
    const { existing, year, remembered } = context;
    const options = {
      remembered,
      onProgress: (done: number, total: number) => post({ id, type: 'progress', done, total }),
    };
    const read = (asked: RosterQuestion): RosterProposal => {
      switch (asked.type) {
        case 'file':
          return readRoster(sheets, existing, year, options);
        case 'sheet': {
          const only = sheets.filter(({ name }) => name === asked.name);
          const { candidateSheets } = readRoster(sheets, [], year, { remembered });
          return { ...readRoster(only, existing, year, options), candidateSheets };
        }
        case 'without-header':
          return applyMapping(sheets, withoutHeader(sheets), existing, year, options);
        case 'header': {
          const sheet = sheets.find(({ name }) => name === asked.sheetName);
          const reading = sheet && withHeaderAt(sheet, asked.row, remembered);
          return applyMapping(sheets, reading ?? withoutHeader(sheets), existing, year, options);
        }
        case 'reading':
          return applyMapping(sheets, asked.reading, existing, year, options);
      }
    };
    const isGuessable = ({ fileProblem }: RosterProposal) =>
      fileProblem === 'no-header' && withoutHeader(sheets).mapping.includes('name');
    const found = read(question);
    const { rows, ...proposal } = isGuessable(found) ? read({ type: 'without-header' }) : found;
    for (let first = 0; first < rows.length; first += ROWS_A_MESSAGE) {
      post({ id, type: 'rows', rows: rows.slice(first, first + ROWS_A_MESSAGE) });
    }
    post({ id, type: 'read', proposal });
  };
}
