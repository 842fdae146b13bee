import { describe, expect, it } from 'vitest';
import { inCapitals, linesOf, oneLine } from '../../renderer/documents/layout/text';

describe('text for paper', () => {
  it('joins what was written on several lines, and trims it', () => {
    expect(oneLine('  Dinas\r\n Kesehatan\t ')).toBe('Dinas Kesehatan');
  });

  it('drops what no XML can carry and what turns the direction of writing', () => {
    expect(oneLine('a\u0000b\u0008c\ud800d\udc00e\ufffef\u202eg')).toBe('abcdefg');
  });

  it('keeps pairs of surrogates and joined emoji whole', () => {
    expect(oneLine('👩‍🏫')).toBe('👩‍🏫');
  });

  it('keeps the space that holds a number and its sign together', () => {
    expect(oneLine('92,3\u00a0%')).toBe('92,3\u00a0%');
  });

  it('puts text into NFC, so that one name is one text', () => {
    expect(oneLine('Jose\u0301')).toBe('José');
  });

  it('keeps the line breaks of a note, but none at its ends', () => {
    expect(linesOf('\nsatu\n\ndua\u2028tiga\r\n')).toEqual(['satu', '', 'dua', 'tiga']);
    expect(linesOf(' \n ')).toEqual(['']);
  });

  it('writes titles in capitals', () => {
    expect(inCapitals('Pelatihan Jum’at')).toBe('PELATIHAN JUM’AT');
  });
});
