import { describe, expect, test } from 'vitest';
import {
  doubtsAboutNip,
  employeeKindOf,
  formatNip,
  maskNip,
  readNip,
} from '../../../renderer/domain/people/nip';

describe('reading', () => {
  test.each([
    ['19660302 198703 1012', '196603021987031012'],
    ['19660210 198603 1 011', '196602101986031011'],
    ['196005241981031005', '196005241981031005'],
    ["'197901042005072001", '197901042005072001'],
    ['NIP. 19790104-200507-2-001', '197901042005072001'],
    ['19790104\u00a0200507 2\u200b001', '197901042005072001'],
  ])('takes %j as the same 18 digits', (written, nip) => {
    expect(readNip(written)).toEqual({ status: 'read', nip });
  });

  test.each(['', '-', '–', 'Non ASN', 'tidak ada'])('takes %j as no NIP', (written) => {
    expect(readNip(written)).toEqual({ status: 'none' });
  });

  test.each(['1,96603E+17', '1.96603E+17', '2E+17', '1,96603e17', '198507122011062000'])(
    'sees that %j has lost digits',
    (written) => {
      expect(readNip(written)).toEqual({ status: 'digits-lost' });
    },
  );

  test('never believes 18 digits from a numeric cell, whatever they end with', () => {
    expect(readNip('198507122011062020', true)).toEqual({ status: 'digits-lost' });
  });

  test('keeps a short number from a numeric cell, of which nothing is lost', () => {
    expect(readNip('61710987', true)).toEqual({ status: 'read', nip: '61710987' });
  });
});

describe('printing', () => {
  test('groups 8-6-1-3', () => {
    expect(formatNip('196602101986031011')).toBe('19660210 198603 1 011');
  });

  test.each(['', '61710987'])('leaves %j as it is', (nip) => {
    expect(formatNip(nip)).toBe(nip);
  });
});

describe('telling PNS from PPPK', () => {
  test.each([
    ['196602101986031011', 'pns'],
    ['199502202024212009', 'pppk'],
    // A published number of a part-time PPPK.
    ['199009132025242014', 'pppk'],
    ['199009132025132014', null],
    ['199009132025302014', null],
    ['1990', null],
  ])('%s is %s', (nip, kind) => {
    expect(employeeKindOf(nip)).toBe(kind);
  });
});

describe('doubting', () => {
  test.each([
    ['196602101986031011', []],
    ['199009132025242014', []],
    ['19660210198603101', ['length']],
    ['196602301986031011', ['birth-date']],
    ['196613101986031011', ['birth-date']],
    ['200002292020031011', []],
    ['190002291920031011', ['birth-date']],
    ['196602101986131011', ['appointment']],
    ['199602102027031011', ['appointment']],
    ['197602101986031011', ['age']],
    ['192602101986031011', ['age']],
    ['196602101986033011', ['sex']],
  ])('%s: %j', (nip, doubts) => {
    expect(doubtsAboutNip(nip, 2026)).toEqual(doubts);
  });
});

describe('a NIP on a screen that a projector may show', () => {
  test('is its last four digits, however it is written', () => {
    expect(maskNip('196602101986031011')).toBe('····1011');
    expect(maskNip('19660210 198603 1 011')).toBe('····1011');
  });

  test('never tells the day of birth, and nothing is nothing', () => {
    expect(maskNip('19660210')).not.toContain('1966');
    expect(maskNip('')).toBe('');
  });
});
