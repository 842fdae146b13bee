import { first } from './001-first';
import type { Migration } from './migration';

/** Every migration that ever shipped, in order. */
export const MIGRATIONS: readonly Migration[] = [first];
