import { readPersonalName } from '../people/personal-name';
import type { Signer } from './settings';

/** What stands above a signature: in whose place, then who signs. */
export interface SignerLines {
  /** `a.n. KEPALA BADAN …`, then with `u.b.` the officer in between; none for who signs himself. */
  readonly above: readonly string[];
  /** The own jabatan, with `Plt.`, `Plh.` or `Pj.` before it; without the comma. */
  readonly position: string;
}

/**
 * The order of tata naskah dinas: `a.n.` with the jabatan of the superior, then the own one; with
 * `u.b.` the officer one level below the superior stands in between, `u.b.` on a line of its own.
 */
export function signerLines(
  signer: Pick<Signer, 'position' | 'onBehalfOf' | 'underBehalfOf' | 'acting'>,
): SignerLines {
  const { position, onBehalfOf = '', underBehalfOf = '', acting } = signer;
  return {
    above: [
      ...(onBehalfOf.trim() === '' ? [] : [`a.n. ${onBehalfOf}`]),
      ...(underBehalfOf.trim() === '' ? [] : [underBehalfOf, 'u.b.']),
    ],
    position: acting ? `${acting} ${position}` : position,
  };
}

/** As certificates carry it (Permendagri 1/2023, article 44): without titles. */
export function nameWithoutTitles({ name, plainName = '' }: Pick<Signer, 'name' | 'plainName'>) {
  return plainName.trim() === '' ? readPersonalName(name).name : plainName;
}
