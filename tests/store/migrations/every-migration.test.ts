import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../renderer/store/migrations/all';
import type { Migration } from '../../../renderer/store/migrations/migration';

const sources = import.meta.glob<Record<string, Migration>>(
  '../../../renderer/store/migrations/[0-9]*.ts',
  { eager: true },
);
const tests = Object.keys(import.meta.glob('./[0-9]*.test.ts'));

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');

describe('the migrations', () => {
  it('are numbered from 1 without gaps, in the list as in the names of their files', () => {
    const numbers = MIGRATIONS.map((migration) => migration.number);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    const files = Object.keys(sources).map((path) => Number(nameOf(path).slice(0, 3)));
    expect(files.sort((a, b) => a - b)).toEqual(numbers);
  });

  it.each(Object.entries(sources))('in %s are in the list under their number', (path, module) => {
    const [migration] = Object.values(module);
    expect(migration).toBe(MIGRATIONS[Number(nameOf(path).slice(0, 3)) - 1]);
  });

  it.each(Object.keys(sources).map(nameOf))('%s has a test of its own', (name) => {
    expect(tests).toContain(`./${name}.test.ts`);
  });
});
