import { describe, expect, it } from 'vitest';
import { ClockMemory, type PendingGap } from '../../renderer/workspace/clock-memory';

const gap = (from: number): PendingGap => ({
  activityId: 'activity-1',
  dayId: 'day-1',
  from,
  to: from + 60_000,
  cause: 'sleep',
});

/** Storage of a page; refuses to grow while `isFull`. */
class StorageInTest implements Storage {
  isFull = false;
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
  setItem = (key: string, value: string) => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(key, value);
  };
}

describe('what a device knows of its clocks', () => {
  it('is nothing on its first day', () => {
    const memory = new ClockMemory(new StorageInTest());
    expect(memory.sign).toBeUndefined();
    expect(memory.getGaps()).toEqual([]);
  });

  it('survives the window', () => {
    const storage = new StorageInTest();
    const before = new ClockMemory(storage);
    before.sign = 1_795_000_000_000;
    before.setGaps([gap(1), gap(100_000)]);
    before.settle(gap(1));
    const after = new ClockMemory(storage);
    expect(after.sign).toBe(1_795_000_000_000);
    expect(after.getGaps()).toEqual([gap(100_000)]);
  });

  it('is the same list until something changes', () => {
    const memory = new ClockMemory(new StorageInTest());
    memory.setGaps([gap(1)]);
    const first = memory.getGaps();
    expect(memory.getGaps()).toBe(first);
    memory.setGaps([gap(1), gap(2)]);
    expect(memory.getGaps()).not.toBe(first);
  });

  it.each([
    '{',
    '{}',
    '[null]',
    '[{"from":1}]',
    '[{"activityId":"a","dayId":"d","from":0,"to":1,"cause":"toString"}]',
    '[{"activityId":"a","dayId":"d","from":0.5,"to":1,"cause":"sleep"}]',
  ])('is nothing where the storage holds %s', (damaged) => {
    const storage = new StorageInTest();
    storage.setItem('pendamping.gaps', damaged);
    storage.setItem('pendamping.sign-of-life', damaged);
    const memory = new ClockMemory(storage);
    expect(memory.getGaps()).toEqual([]);
    expect(memory.sign).toBeUndefined();
  });

  it('stays with the window while the disk is full, and goes to the disk afterwards', () => {
    const storage = new StorageInTest();
    const memory = new ClockMemory(storage);
    memory.setGaps([gap(1)]);
    storage.isFull = true;
    memory.setGaps([gap(1), gap(2)]);
    expect(memory.getGaps()).toEqual([gap(1), gap(2)]);
    expect(new ClockMemory(storage).getGaps()).toEqual([gap(1)]);
    storage.isFull = false;
    memory.settle(gap(1));
    expect(new ClockMemory(storage).getGaps()).toEqual([gap(2)]);
  });
});
