import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCode } from '../../../renderer/domain/scan/card-code';
import { isWholeCode } from '../../../renderer/domain/scan/read-scan';
import { LATE_END, PATIENCE } from '../../../renderer/ui/scan/wedge';
import { type Focus, SimulatedDesk, type SimulatedKey, typedBy } from './simulated-desk';

const NIP = '196602101986031011';
const CODE = cardCode('0198f3c2-71ab-7c44-9e5d-1b20ac83d9f7');

/** Keys at an even pace, with Shift before capitals, as a scanner sends them. */
function scanned(code: string, start: number, pace: number, end = '', focus: Focus = 'search') {
  const keys: SimulatedKey[] = [];
  let at = start;
  for (const key of code) {
    if (/[A-Z]/.test(key)) keys.push({ key: 'Shift', at, focus });
    keys.push({ key, at, focus });
    at += pace;
  }
  if (end !== '') keys.push({ key: end, at, focus });
  return keys;
}

const typed = (text: string, start: number, pace: number, focus: Focus = 'search') =>
  [...text].map((key, index) => ({ key, at: start + index * pace, focus }));

const desk = () => new SimulatedDesk(isWholeCode);

const EMPTY = { search: '', note: '', button: '', body: '' };

describe('a scanner', () => {
  it.each([0, 1, 2, 8, 16, 25, 30, 35, 42])('is heard at a key every %i ms', (pace) => {
    for (const end of ['', 'Enter', 'Tab']) {
      for (const code of [CODE, CODE.toLowerCase(), NIP]) {
        const page = desk().play(scanned(code, 1000, pace, end));
        expect(page.codes).toEqual([code]);
        expect(page.text).toEqual(EMPTY);
      }
    }
  });

  it('is heard when it stalls in the middle of a code', () => {
    const keys = [...scanned(CODE.slice(0, 10), 0, 8), ...scanned(CODE.slice(10), 190, 8, 'Enter')];
    expect(desk().play(keys)).toMatchObject({ codes: [CODE], text: EMPTY });
  });

  it('presses nothing with an Enter or line feed that comes late', () => {
    const late: SimulatedKey[] = ['Enter', 'Enter'].map((key, index) => ({
      key,
      at: 29 * 8 + 200 + index * 4,
      focus: 'button',
    }));
    const keys = [...scanned(CODE, 0, 8, '', 'button'), ...late.slice(0, 1)];
    expect(desk().play(keys)).toMatchObject({ codes: [CODE], text: EMPTY });
    const twice = [...scanned(CODE, 0, 8, 'Enter', 'button'), { ...late[1], at: 29 * 8 + 4 }];
    expect(desk().play(twice as SimulatedKey[])).toMatchObject({ codes: [CODE], text: EMPTY });
  });

  it('presses nothing with the Enter behind a short foreign code', () => {
    expect(desk().play(scanned('4711', 0, 8, 'Enter'))).toMatchObject({
      codes: ['4711'],
      text: EMPTY,
    });
  });

  it('is heard on a machine that lets single keys wait', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 29, maxLength: 29 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('', 'Enter'),
        (waits, pace, end) => {
          let last = 0;
          const keys = scanned(CODE, 1000, pace, end).map((key, index) => {
            const wait = index % 4 === 0 ? (waits[index % 29] ?? 0) : 0;
            last = Math.max(last, key.at + wait);
            return { ...key, arrives: last };
          });
          const page = desk().play(keys);
          expect(page.codes.at(-1)).toBe(CODE);
          expect(page.text).toEqual(EMPTY);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('may read one card after the other', () => {
    const keys = [...scanned(CODE, 0, 4, 'Enter'), ...scanned(NIP, 29 * 4 + 40, 4, 'Enter')];
    expect(desk().play(keys)).toMatchObject({ codes: [CODE, NIP], text: EMPTY });
  });
});

describe('a person', () => {
  it('waits for a character no longer than a blink', () => {
    const page = desk().play(typed('siti aminah', 0, 120));
    expect(page).toMatchObject({ codes: [], text: { ...EMPTY, search: 'siti aminah' } });
    expect(page.longestWait).toBeLessThanOrEqual(PATIENCE);
  });

  it('may roll over several keys and press Enter at once', () => {
    const keys = [...typed('ok', 0, 20), { key: 'Enter', at: 45, focus: 'search' as const }];
    expect(desk().play(keys).text.search).toBe('ok<Enter>');
  });

  it('may hold a key down, which is never a scan', () => {
    const keys = Array.from({ length: 40 }, (_, index) => ({
      key: 'a',
      at: index === 0 ? 0 : 500 + index * 30,
      focus: 'note' as const,
      isHeld: index > 0,
    }));
    expect(desk().play(keys)).toMatchObject({ codes: [], text: { note: 'a'.repeat(40) } });
  });

  it('may correct himself and press buttons at once', () => {
    const keys: SimulatedKey[] = [
      ...typed('sit', 0, 20, 'note'),
      { key: 'Backspace', at: 60, focus: 'note' },
      { key: ' ', at: 200, focus: 'button' },
    ];
    expect(desk().play(keys).text).toEqual({ ...EMPTY, note: 'si', button: ' ' });
  });

  it('may let a program type words, which no code is made of', () => {
    for (const text of ['tenang.', 'Kelas tenang.', 'proyektor mati, diganti 3 menit']) {
      const keys = [...typed(text, 0, 1, 'note'), { key: 'Enter', at: 33, focus: 'note' as const }];
      expect(desk().play(keys)).toMatchObject({ codes: [], text: { note: `${text}<Enter>` } });
      expect(desk().play(keys.slice(0, -1))).toMatchObject({ codes: [], text: { note: text } });
    }
    const address = 'https://contoh.go.id';
    expect(desk().play(typed(address, 0, 1)).codes).toEqual([address]);
  });

  it('loses no small letter typed while the other scans', () => {
    const keys = [
      ...scanned(CODE, 0, 25, 'Enter', 'note'),
      ...typed('proyektor', -120, 95, 'note'),
    ].sort((one, other) => one.at - other.at);
    expect(desk().play(keys)).toMatchObject({ codes: [CODE], text: { note: 'proyektor' } });
  });
});

describe('two people at one laptop', () => {
  it('neither lose a code nor a small letter, however busy the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: 80, max: 160 }),
        fc.integer({ min: 2, max: 30 }),
        fc.array(fc.nat(300), { minLength: 50, maxLength: 50 }),
        fc.boolean(),
        (start, pace, scannerPace, waits, isBusy) => {
          const words = 'lagi sebentar dan mati';
          let last = 0;
          const keys = [
            ...scanned(CODE, 1000, scannerPace, 'Enter', 'note'),
            ...typed(words, 1000 + start, pace, 'note'),
          ]
            .sort((one, other) => one.at - other.at)
            .map((key, index) => {
              const wait = isBusy && index % 5 === 0 ? (waits[index % 50] ?? 0) : 0;
              last = Math.max(last, key.at + wait);
              return { ...key, arrives: last };
            });
          const page = desk().play(keys);
          expect(page.codes.at(-1)).toBe(CODE);
          expect(page.text.note).toBe(words);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Ms between a person's keys; some roll over two or three. */
const personGap = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 60, max: 260 }) },
  { weight: 1, arbitrary: fc.constant('roll' as const) },
);

const focus = fc.constantFrom<Focus>('search', 'note', 'button', 'body');

const personText = fc.array(
  fc.record({
    key: fc.constantFrom(...'abcdeSiti019. ', 'Enter', 'Backspace', 'ArrowDown', 'Escape'),
    gap: personGap,
  }),
  { maxLength: 8 },
);

const scannerKeys = fc.record({
  code: fc.oneof(fc.uuid().map(cardCode), fc.stringMatching(/^\d{18}$/)),
  pace: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 32 })),
  /** Ms by which single keys come late: a USB keyboard is asked every 8 ms. */
  jitter: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 30, maxLength: 30 }),
  end: fc.constantFrom('', 'Enter', 'Tab'),
});

const visit = fc.record({
  before: personText,
  pause: fc.integer({ min: PATIENCE + 1, max: 900 }),
  scan: scannerKeys,
  rest: fc.integer({ min: LATE_END + 1, max: 1200 }),
  focus,
});

type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

/** All keys of an hour at the desk: a person types, somebody scans, a person types on. */
function hourOf(visits: readonly Visit[]) {
  const [person, scanner]: SimulatedKey[][] = [[], []];
  let at = 0;
  for (const { before, pause, scan, rest, focus: place } of visits) {
    let rolled = 0;
    for (const { key, gap } of before) {
      // At most three keys roll; a fourth in a row is slower.
      const rolls = gap === 'roll' && rolled < 2;
      rolled = rolls ? rolled + 1 : 0;
      at += rolls ? 25 : gap === 'roll' ? 110 : gap;
      person?.push({ key, at, focus: place });
    }
    at += pause;
    for (const [index, key] of [...scan.code].entries()) {
      scanner?.push({ key, at: at + (scan.jitter[index] ?? 0), focus: place });
      at += Math.max(scan.pace, 1);
    }
    if (scan.end !== '') scanner?.push({ key: scan.end, at: at + 10, focus: place });
    at += rest;
  }
  return { person: person ?? [], scanner: inOrder(scanner ?? []) };
}

/** A scanner sends its keys in order, however late single ones are. */
function inOrder(keys: readonly SimulatedKey[]): readonly SimulatedKey[] {
  let last = 0;
  return keys.map((key) => {
    last = Math.max(last, key.at);
    return { ...key, at: last };
  });
}

describe('ten thousand scans', () => {
  it('lose nothing and leave nothing in a field, whoever types before and after', () => {
    const count = { scans: 0, lost: 0, leaked: 0, typed: 0, misplaced: 0, longestWait: 0 };
    fc.assert(
      fc.property(fc.array(visit, { minLength: 20, maxLength: 20 }), (visits) => {
        const { person, scanner } = hourOf(visits);
        const keys = [...person, ...scanner].sort((one, other) => one.at - other.at);
        const page = desk().play(keys);
        const expected = visits.map(({ scan }) => scan.code);
        const must = typedBy(person);
        count.scans += expected.length;
        count.typed += person.length;
        count.lost += expected.filter((code, index) => page.codes[index] !== code).length;
        for (const place of ['search', 'note', 'button', 'body'] as const) {
          if (page.text[place] === must[place]) continue;
          if (page.text[place].length > must[place].length) count.leaked += 1;
          else count.misplaced += 1;
        }
        count.longestWait = Math.max(count.longestWait, page.longestWait);
        expect(page.codes).toEqual(expected);
        expect(page.text).toEqual(must);
      }),
      { numRuns: 500, seed: 20261124 },
    );
    console.log(`wedge: ${JSON.stringify(count)}`);
    expect(count).toMatchObject({ scans: 10_000, lost: 0, leaked: 0, misplaced: 0 });
  });
});
