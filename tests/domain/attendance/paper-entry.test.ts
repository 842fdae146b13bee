import { describe, expect, it } from 'vitest';
import { readPaperEntry } from '../../../renderer/domain/attendance/paper-entry';

describe('what is typed while a signed list is copied', () => {
  it.each([
    ['7', { number: 7, status: undefined }],
    ['12i', { number: 12, status: 'I' }],
    ['12 S', { number: 12, status: 'S' }],
    ['3t', { number: 3, status: 'TK' }],
    ['3a', { number: 3, status: 'TK' }],
    ['40d', { number: 40, status: 'DL' }],
    ['40h', { number: 40, status: 'H' }],
  ])('reads %s', (typed, entry) => {
    expect(readPaperEntry(typed)).toEqual(entry);
  });

  it.each(['', 'siti', '12x', '12ii', '12345', 'i12'])('leaves “%s” to the search', (typed) => {
    expect(readPaperEntry(typed)).toBeUndefined();
  });

  it('needs less than 60 seconds for 40 rows at three keys a second', () => {
    const rows = Array.from({ length: 40 }, (_, index) => index + 1);
    // A number and Enter, or a number and a letter: no row needs more.
    const keys = rows.reduce((sum, number) => sum + String(number).length + 1, 0);
    expect(keys / 3).toBeLessThan(60);
  });
});
