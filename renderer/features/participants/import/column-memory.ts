import {
  isRememberedColumns,
  type RememberedColumns,
} from '../../../domain/people/import/remembered-columns';

const KEY = 'pendamping.columns';

/**
 * What was made of the columns of earlier files, on this device: it saves some choosing, and nothing
 * depends on it.
 */
export class ColumnMemory {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  get columns(): RememberedColumns {
    const text = this.#storage.getItem(KEY) ?? '[]';
    try {
      const stored: unknown = JSON.parse(text);
      return isRememberedColumns(stored) ? stored : [];
    } catch (error) {
      // Half a line, as a power cut leaves it.
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  }

  set columns(columns: RememberedColumns) {
    try {
      this.#storage.setItem(KEY, JSON.stringify(columns));
    } catch (error) {
      // A full disk refuses it: the next file is asked about again.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
