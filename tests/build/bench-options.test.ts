import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../build/bench/options';

const KNOWN = ['marking', 'word', 'fold'] as const;

describe('the options of the bench', () => {
  it('ask for everything by default', () => {
    expect(parseOptions([], KNOWN)).toEqual({ ok: true, names: KNOWN });
  });

  it('choose measures, which keep their order', () => {
    const expected = { ok: true, names: ['marking', 'fold'] };
    expect(parseOptions(['--only', 'fold, marking'], KNOWN)).toEqual(expected);
  });

  it.each([
    [['--only', 'marking,speed'], /No measure is called speed\b.*--only marking,word,fold/s],
    [['--fast'], /--fast.*--only marking,word,fold/s],
    [['--only'], /--only.*--only marking,word,fold/s],
  ])('refuse %j and say what there is', (args, complaint) => {
    const options = parseOptions(args, KNOWN);
    expect(options).toEqual({ ok: false, complaint: expect.stringMatching(complaint) });
  });
});
