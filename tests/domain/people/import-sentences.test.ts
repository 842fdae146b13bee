import { expect, test } from 'vitest';
import { IMPORT_FIELDS } from '../../../renderer/domain/people/import/table';
import {
  fileProblemSentence,
  importFieldName,
  rowProblemSentence,
} from '../../../renderer/domain/people/import-sentences';
import type { SheetRefusal } from '../../../renderer/platform/spreadsheet/sheet';

const REFUSALS: readonly SheetRefusal[] = [
  'old-xls',
  'needs-resaving',
  'password-protected',
  'not-a-spreadsheet',
  'damaged',
  'too-large',
  'too-large-unpacked',
  'too-many-rows',
  'unsafe',
  'timeout',
];

test.each([...REFUSALS, 'empty', 'no-header', 'no-rows'] as const)(
  '%s: what happened, that nothing came in, what to do',
  (code) => {
    expect(fileProblemSentence(code)).toMatch(/^[A-Z].+\. Belum ada yang diimpor\. [A-Z].+\.$/);
  },
);

test('a row problem shows what the cell holds', () => {
  const place = { row: 45, field: 'nip', value: '1,96603E+17' } as const;
  expect(rowProblemSentence({ ...place, code: 'nip-digits-lost' })).toContain('1,96603E+17');
  expect(rowProblemSentence({ ...place, code: 'duplicate-nip', of: '1979', ofRow: 10 })).toContain(
    'baris 10',
  );
});

test('every field has its own name', () => {
  const names = [...IMPORT_FIELDS, 'ignored' as const].map(importFieldName);
  expect(new Set(names).size).toBe(names.length);
});
