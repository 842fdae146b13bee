import { timeExecuting } from './execute';
import { seedArchive, seedDay, seedToday } from './seed';
import { timeWordList } from './word-list';

const bench = { seedToday, seedArchive, seedDay, timeExecuting, timeWordList };

declare global {
  interface Window {
    /** What the measures ask of the page that carries the application's own modules. */
    bench?: typeof bench;
  }
}

window.bench = bench;
