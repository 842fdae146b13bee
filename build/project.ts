import { join } from 'node:path';

/** The folder that holds package.json. */
export const PROJECT = join(import.meta.dirname, '..');

export const inProject = (...path: string[]): string => join(PROJECT, ...path);
