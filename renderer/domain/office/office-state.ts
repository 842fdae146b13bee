import type { PersonAliases } from '../people/appearances';
import { EMPTY_OFFICE, type OfficeSettings } from './settings';

/** What the office's own log says: it belongs to no kegiatan. */
export interface OfficeState {
  readonly settings: OfficeSettings;
  readonly aliases: PersonAliases;
}

export const EMPTY_OFFICE_STATE: OfficeState = { settings: EMPTY_OFFICE, aliases: {} };
