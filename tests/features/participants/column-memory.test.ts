import { expect, it } from 'vitest';
import { ColumnMemory } from '../../../renderer/features/participants/import/column-memory';

function storageOf(text?: string) {
  const kept = new Map(text === undefined ? [] : [['pendamping.columns', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it('keeps what was chosen for the next window', () => {
  const storage = storageOf();
  new ColumnMemory(storage).columns = [['asal', 'institution']];
  expect(new ColumnMemory(storage).columns).toEqual([['asal', 'institution']]);
});

it.each(['', '[[', '{}', '[["a","salary"]]'])('begins anew where %j is stored', (text) => {
  expect(new ColumnMemory(storageOf(text)).columns).toEqual([]);
});

it('goes on without a place to store anything', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const memory = new ColumnMemory(full);
  memory.columns = [['asal', 'institution']];
  expect(memory.columns).toEqual([]);
});
