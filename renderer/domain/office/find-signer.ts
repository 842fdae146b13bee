import { nameKey } from '../people/personal-name';
import type { Signer } from './settings';

/** The first signer whose name or jabatan holds the text; undefined for an empty one. */
export function findSigner(signers: readonly Signer[], text: string): Signer | undefined {
  const wanted = nameKey(text);
  if (wanted === '') return undefined;
  return signers.find(({ name, position }) =>
    [name, position].some((written) => nameKey(written).includes(wanted)),
  );
}
