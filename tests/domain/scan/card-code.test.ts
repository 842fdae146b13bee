import fc from 'fast-check';
import { generate } from 'lean-qr';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, cardCode, cardId } from '../../../renderer/domain/scan/card-code';
import { isWholeCode, readScan } from '../../../renderer/domain/scan/read-scan';

const ID = '01980000-0000-7000-8000-00000000000a';

describe('the code of a card', () => {
  it('is capitals and digits of one length, and leads back to its participant', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const code = cardCode(id);
        expect(code).toMatch(/^[0-9A-Z]{29}$/);
        expect(code).toHaveLength(CODE_LENGTH);
        expect(readScan(code)).toEqual({ kind: 'card', cardId: id });
      }),
    );
  });

  it('is different for ten thousand people who joined in the same moment', () => {
    const codes = new Set(Array.from({ length: 10_000 }, () => cardCode(uuidv7())));
    expect(codes.size).toBe(10_000);
  });

  it('fits the smallest QR code that a card has room for', () => {
    expect(generate(cardCode(uuidv7())).size).toBe(25);
  });

  it('is one of its own for an id of another kind, as a log from elsewhere may have', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(readScan(cardCode(one))).toEqual({ kind: 'card', cardId: cardId(one) });
        expect(cardCode(one) === cardCode(other)).toBe(one === other);
      }),
    );
  });
});

describe('a scan', () => {
  const code = cardCode(ID);

  it('is understood with blanks around it, in small letters and behind its symbology', () => {
    for (const text of [` ${code}\n`, code.toLowerCase(), `]Q1${code}`]) {
      expect(readScan(text)).toEqual({ kind: 'card', cardId: ID });
    }
  });

  it('is damaged with any one character read wrongly', () => {
    for (let at = 2; at < code.length; at++) {
      for (const wrong of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        if (wrong === code[at]) continue;
        const text = code.slice(0, at) + wrong + code.slice(at + 1);
        expect(readScan(text), text).toEqual({ kind: 'damaged' });
      }
    }
  });

  it('is damaged with two neighbours swapped', () => {
    const random = cardCode('0198f3c2-71ab-7c44-9e5d-1b20ac83d9f7');
    for (let at = 2; at < random.length - 1; at++) {
      const [one = '', other = ''] = [random[at], random[at + 1]];
      if (one === other) continue;
      const text = random.slice(0, at) + other + one + random.slice(at + 2);
      expect(readScan(text).kind, text).toBe('damaged');
    }
  });

  it('is damaged when its end, or up to half of its beginning, is missing', () => {
    const random = cardCode('0198f3c2-71ab-7c44-9e5d-1b20ac83d9f7');
    for (let length = 2; length < random.length; length++) {
      expect(readScan(random.slice(0, length)).kind).toBe('damaged');
    }
    for (let lost = 1; lost <= 14; lost++) {
      expect(readScan(random.slice(lost)).kind).toBe('damaged');
    }
  });

  it('is damaged beyond the 128 bits that an id has', () => {
    expect(readScan('PDZZZZZZZZZZZZZZZZZZZZZZZZZZZ').kind).toBe('damaged');
  });

  it('is a NIP with eighteen digits, in groups or not', () => {
    const nip = { kind: 'nip', nip: '196602101986031011' };
    expect(readScan('196602101986031011')).toEqual(nip);
    expect(readScan('19660210 198603 1 011')).toEqual(nip);
    expect(readScan('1966021019860310')).toEqual({ kind: 'foreign', text: '1966021019860310' });
  });

  it('is foreign otherwise, and told in no more than fits a sentence', () => {
    expect(readScan('8991002101234')).toEqual({ kind: 'foreign', text: '8991002101234' });
    expect(readScan('https://contoh.go.id/halaman?kode=1')).toEqual({
      kind: 'foreign',
      text: 'https://contoh.go.id/hal…',
    });
    expect(readScan('a\u0000b\u202ec')).toEqual({ kind: 'foreign', text: 'abc' });
    expect(readScan('')).toEqual({ kind: 'foreign', text: '' });
  });

  it('is whole as a card or as a NIP', () => {
    expect(isWholeCode(code)).toBe(true);
    expect(isWholeCode('196602101986031011')).toBe(true);
    expect(isWholeCode(code.slice(1))).toBe(false);
    expect(isWholeCode('8991002101234')).toBe(false);
  });
});
