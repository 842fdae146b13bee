import { parseArgs } from 'node:util';
import type { Paper } from '../../renderer/domain/office/settings';

export interface Wishes {
  readonly folder: string;
  /** How many take part. */
  readonly people: number;
  readonly days: number;
  readonly paper: Paper;
  /** Every paper of the kegiatan; one of each kind without. */
  readonly isWholeSet: boolean;
}

export type Options =
  | { readonly ok: true; readonly wishes: Wishes }
  | { readonly ok: false; readonly complaint: string };

const USAGE =
  'Usage: npm run documents -- FOLDER [--peserta 300] [--hari 5] [--kertas A4|F4] [--semua]';

export function parseOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        peserta: { type: 'string', default: '40' },
        hari: { type: 'string', default: '3' },
        kertas: { type: 'string', default: 'A4' },
        semua: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    const [people, days] = [Number(values.peserta), Number(values.hari)];
    const paper = values.kertas;
    const isCount = Number.isInteger(people) && people >= 0 && Number.isInteger(days) && days > 0;
    if (
      folder === undefined ||
      others.length > 0 ||
      !isCount ||
      !(paper === 'A4' || paper === 'F4')
    ) {
      return { ok: false, complaint: USAGE };
    }
    return { ok: true, wishes: { folder, people, days, paper, isWholeSet: values.semua } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, complaint: `${error.message}\n${USAGE}` };
  }
}
