import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classGainSentence,
  comparedInWords,
  testStateInWords,
} from '../../../renderer/domain/scores/recap-sentences';
import { scoreRecap, testRecap } from '../../../renderer/domain/scores/score-recap';
import { testsOf } from '../../../renderer/domain/scores/tests-of';
import { at } from '../../helpers/factories';
import { give, POST, PRE, SOP, testedActivity } from './class-scores';

describe('each participant', () => {
  it('has the points of every test and the gain between them', () => {
    const activity = testedActivity();
    give(activity, PRE, { 1: 6_000, 2: 8_000 });
    give(activity, POST, { 1: 8_050, 3: 7_000 });
    const { rows } = scoreRecap(activity.state, SOP);
    expect(rows.map(({ number, points, gain }) => [number, points, gain])).toEqual([
      [1, [6_000, 8_050], { pre: 6_000, post: 8_050, points: 2_050, percent: 3_417 }],
      [2, [8_000, undefined], undefined],
      [3, [undefined, 7_000], undefined],
    ]);
  });

  it('has a gain in percent only where there was something to gain from', () => {
    const activity = testedActivity();
    give(activity, PRE, { 1: 0, 2: 8_000 });
    give(activity, POST, { 1: 5_000, 2: 7_000 });
    const gains = scoreRecap(activity.state, SOP).rows.map(({ gain }) => gain);
    expect(gains[0]).toMatchObject({ points: 5_000, percent: undefined });
    expect(gains[1]).toMatchObject({ points: -1_000, percent: -1_250 });
  });

  it('who left stays with a score, behind those who take part, and goes without one', () => {
    const activity = testedActivity({ participants: 4 });
    give(activity, PRE, { 1: 6_000 });
    for (const number of [1, 2]) {
      const participantId = `participant-${number}`;
      activity.do({ type: 'remove-participant', participantId, reason: 'pindah tugas' });
    }
    const { rows, tests } = scoreRecap(activity.state, SOP);
    expect(
      rows.map(({ number, participant, hasLeft }) => [number, participant.id, hasLeft]),
    ).toEqual([
      [1, 'participant-3', false],
      [2, 'participant-4', false],
      [3, 'participant-1', true],
    ]);
    expect(tests.map(({ count, expected }) => [count, expected])).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });
});

describe('each test', () => {
  it('has its count, mean, highest and lowest', () => {
    const activity = testedActivity();
    give(activity, PRE, { 1: 6_000, 2: 8_001, 3: 7_000 });
    const [pre, post] = scoreRecap(activity.state, SOP).tests;
    expect(pre).toMatchObject({
      count: 3,
      expected: 3,
      figures: { mean: 7_000, highest: 8_001, lowest: 6_000 },
    });
    expect(post).toMatchObject({ count: 0, expected: 3, figures: undefined });
    const [test] = testsOf(activity.state, SOP);
    expect(test && testRecap(activity.state, test)).toEqual(pre);
  });

  it('says in words how far it is', () => {
    const activity = testedActivity();
    give(activity, PRE, { 1: 6_100, 2: 6_200 });
    const words = scoreRecap(activity.state, SOP).tests.map(testStateInWords);
    expect(words).toEqual(['2 dari 3 · rata-rata 61,5', '0 dari 3']);
  });
});

describe('the class', () => {
  it('counts only who has both tests', () => {
    const activity = testedActivity({ participants: 5 });
    give(activity, PRE, { 1: 6_000, 2: 7_000, 3: 5_000, 4: 100, 5: 6_000 });
    give(activity, POST, { 1: 8_000, 2: 7_000, 3: 4_000, 5: 9_001 });
    const recap = scoreRecap(activity.state, SOP);
    expect(recap.gain).toEqual({
      count: 4,
      pre: 6_000,
      post: 7_000,
      points: 1_000,
      percent: 1_667,
      rose: 2,
      stayed: 1,
      fell: 1,
    });
    expect(recap.gain && classGainSentence(recap.gain)).toBe(
      'Rata-rata naik 10 poin (dari 60 menjadi 70); 2 naik, 1 tetap, 1 turun',
    );
    expect(comparedInWords(recap)).toBe('4 peserta dengan Pre Test dan Post Test');
  });

  it('has no gain while nobody has both', () => {
    const activity = testedActivity();
    give(activity, PRE, { 1: 6_000 });
    expect(scoreRecap(activity.state, SOP).gain).toBeUndefined();
    give(activity, POST, { 2: 6_000 });
    const recap = scoreRecap(activity.state, SOP);
    expect(recap.gain).toBeUndefined();
    expect(comparedInWords(recap)).toBe('');
  });

  it('compares the first pre test with the last post test that has scores', () => {
    const activity = testedActivity({ days: 3 });
    give(activity, PRE, { 1: 5_000 }, 0);
    give(activity, POST, { 1: 6_000 }, 0);
    give(activity, PRE, { 1: 1_000 }, 1);
    give(activity, POST, { 1: 8_000 }, 1);
    const { compared, gain } = scoreRecap(activity.state, SOP);
    expect([compared?.pre.name, compared?.post.name]).toEqual([
      'Pre Test Hari 1',
      'Post Test Hari 2',
    ]);
    expect(gain?.points).toBe(3_000);
  });

  it('compares nothing backwards', () => {
    const activity = testedActivity({ days: 2 });
    give(activity, POST, { 1: 6_000 }, 0);
    give(activity, PRE, { 1: 5_000 }, 1);
    expect(scoreRecap(activity.state, SOP).compared).toBeUndefined();
  });

  it('says a fall and a standstill as such', () => {
    const rest = { count: 2, percent: 0, rose: 0, stayed: 1, fell: 1 };
    expect(classGainSentence({ ...rest, pre: 6_120, post: 6_000, points: -120 })).toBe(
      'Rata-rata turun 1,2 poin (dari 61,2 menjadi 60); 0 naik, 1 tetap, 1 turun',
    );
    expect(classGainSentence({ ...rest, pre: 6_120, post: 6_120, points: 0 })).toBe(
      'Rata-rata tetap 61,2; 0 naik, 1 tetap, 1 turun',
    );
  });

  it('adds up, whatever the scores', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined });
    const pair = fc.record({ pre: score, post: score });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
        const activity = testedActivity({ participants: pairs.length });
        for (const [index, { pre, post }] of pairs.entries()) {
          if (pre !== undefined) give(activity, PRE, { [index + 1]: pre });
          if (post !== undefined) give(activity, POST, { [index + 1]: post });
        }
        const { gain, rows, tests } = scoreRecap(activity.state, SOP);
        const both = rows.filter((row) => row.gain);
        expect(gain?.count ?? 0).toBe(both.length);
        if (gain) {
          expect(gain.rose + gain.stayed + gain.fell).toBe(gain.count);
          expect(gain.post - gain.pre).toBe(gain.points);
          const exact = both.reduce((sum, row) => sum + (row.gain?.points ?? 0), 0) / both.length;
          expect(Math.abs(gain.points - exact)).toBeLessThanOrEqual(1);
        }
        for (const { figures } of tests) {
          if (!figures) continue;
          expect(figures.mean).toBeGreaterThanOrEqual(figures.lowest);
          expect(figures.mean).toBeLessThanOrEqual(figures.highest);
        }
        expect(at(tests, 0).count).toBe(pairs.filter(({ pre }) => pre !== undefined).length);
      }),
      { numRuns: 40 },
    );
  });
});
