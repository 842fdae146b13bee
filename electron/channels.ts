import type { Bridge } from './contract';

/** One IPC channel per method of the contract: `files.save`. */
export type Channel = {
  [C in keyof Bridge]: `${C}.${keyof Bridge[C] & string}`;
}[keyof Bridge];
