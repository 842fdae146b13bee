import { first } from './001-first';
import { people } from './002-people';
import type { Migration } from './migration';

/** Every migration that ever shipped, in order. */
export const MIGRATIONS: readonly Migration[] = [first, people];
