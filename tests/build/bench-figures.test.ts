import { describe, expect, it, vi } from 'vitest';
import { figuresOf, ratiosOf } from '../../build/bench/figures';
import { interleave, timeOf } from '../../build/bench/interleave';

describe('the figures of a bench', () => {
  it('are the median and the quartiles, whatever the order of the samples', () => {
    expect(figuresOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7, count: 5 });
  });

  it('lie between two samples in proportion', () => {
    expect(figuresOf([1, 2, 3, 10])).toEqual({ median: 2.5, low: 1.75, high: 4.75, count: 4 });
  });

  it('hold one slow sample to be no more than one', () => {
    expect(figuresOf([2, 2, 2, 2, 900]).median).toBe(2);
  });

  it('compare pair by pair, so that a machine that slows down changes no ratio', () => {
    expect(ratiosOf([2, 20, 200], [1, 10, 100])).toMatchObject({ median: 2, low: 2, high: 2 });
  });

  it('refuse samples without a reference', () => {
    expect(() => ratiosOf([1, 2], [1])).toThrow();
    expect(() => figuresOf([])).toThrow();
  });
});

describe('two sides of a comparison', () => {
  it('take turns, each going first every other time, and warm up uncounted', async () => {
    const order: string[] = [];
    const side = (name: string, value: number) => async () => {
      order.push(name);
      return value + order.length / 100;
    };
    const samples = await interleave({ warmUp: 1, counted: 2 }, side('a', 10), side('b', 20));
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(samples).toEqual({ measured: [10.04, 10.05], reference: [20.03, 20.06] });
  });

  it('count the time of one run where many make a sample', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValueOnce(100).mockReturnValueOnce(130);
    let finished = 0;
    const work = async () => {
      await Promise.resolve();
      finished += 1;
    };
    expect(await timeOf(work, 3)()).toBe(10);
    expect(finished).toBe(3);
    now.mockRestore();
  });
});
