import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  numberInWords,
  plainDateInWords,
} from '../../../renderer/domain/format/terbilang';

describe('a number in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1011, 'seribu sebelas'],
    [1100, 'seribu seratus'],
    [2023, 'dua ribu dua puluh tiga'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_001, 'satu triliun satu'],
  ])('%i is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('is read back as the same number, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(read(numberInWords(value))).toBe(value);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, 1e15])('refuses %d', (value) => {
    expect(() => numberInWords(value)).toThrow(RangeError);
  });
});

it('says a date as a berita acara begins', () => {
  expect(dateInWords('2023-10-09')).toBe(
    'Senin tanggal sembilan bulan Oktober tahun dua ribu dua puluh tiga',
  );
  expect(plainDateInWords('2023-10-09')).toBe('sembilan Oktober dua ribu dua puluh tiga');
  expect(dateInWords('2000-01-31')).toBe(
    'Senin tanggal tiga puluh satu bulan Januari tahun dua ribu',
  );
});

const UNITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const LARGE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
};

/** Another way round, so that an error would have to be made twice. */
function read(words: string): number {
  let [total, part, digit] = [0, 0, 0];
  const spelled = words.replace(/\bse(belas|puluh|ratus|ribu)/g, 'satu $1');
  for (const word of spelled.split(' ')) {
    const large = LARGE[word];
    if (word === 'belas') [part, digit] = [part + 10 + digit, 0];
    else if (word === 'puluh') [part, digit] = [part + digit * 10, 0];
    else if (word === 'ratus') [part, digit] = [part + digit * 100, 0];
    else if (large) [total, part, digit] = [total + (part + digit) * large, 0, 0];
    else digit = UNITS.indexOf(word);
  }
  return total + part + digit;
}
