import { type FillPart, fillCount } from './fill';
import { STATUS_NAMES } from './status';

/**
 * What filling the rest of a sheet will do, for the button and the line beside it: with H, whoever
 * announced an absence gets that instead, see `fillParts`.
 */
export interface FillWords {
  /** `Isi yang belum: Hadir (36)`; where everybody left is excused, `Isi sesuai pemberitahuan (2)`. */
  readonly act: string;
  /** `2 sesuai pemberitahuan: Izin 1, Dinas luar 1`; empty if nobody is excused. */
  readonly announced: string;
  /** Afterwards: `36 peserta: hadir. 2 sesuai pemberitahuan: Izin 1, Dinas luar 1`. */
  readonly done: string;
}

/** @param parts of a filling with H, at least one */
export function fillInWords(parts: readonly FillPart[]): FillWords {
  const present = fillCount(parts.filter(({ status }) => status === 'H'));
  const excused = parts.filter(({ status }) => status !== 'H');
  const each = excused.map(
    ({ status, participantIds }) => `${STATUS_NAMES[status]} ${participantIds.length}`,
  );
  const announced =
    excused.length === 0 ? '' : `${fillCount(excused)} sesuai pemberitahuan: ${each.join(', ')}`;
  return {
    act:
      present === 0
        ? `Isi sesuai pemberitahuan (${fillCount(excused)})`
        : `Isi yang belum: Hadir (${present})`,
    announced,
    done: [...(present > 0 ? [`${present} peserta: hadir`] : []), announced]
      .filter((part) => part !== '')
      .join('. '),
  };
}
