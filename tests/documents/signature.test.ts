import { describe, expect, it } from 'vitest';
import { createMinutes } from '../../renderer/documents/minutes/create-minutes';
import type { Signer } from '../../renderer/domain/office/settings';
import { heldClass, viewOf } from './class-day';
import { OFFICE } from './office';
import { readDocument } from './read-document';
import { people } from './views';

const view = viewOf('minutes', heldClass(people(2)));

const SIGNER: Signer = {
  id: 's',
  position: 'Kepala Bidang',
  name: 'Dra. Ani, M.Si.',
  rank: 'Pembina',
  nip: '196603021987031012',
};

/** The lines of the block at the left, in order. */
async function linesOf(extras: Partial<Signer>): Promise<readonly string[]> {
  const office = { ...OFFICE, signers: [{ ...SIGNER, ...extras }] };
  const { tables } = readDocument(await createMinutes(view, office));
  return (tables.at(-1) ?? []).flatMap(([left = '']) => left.split('\n')).filter(Boolean);
}

describe('the block of a signer', () => {
  it('has jabatan with comma, name with titles, pangkat and NIP', async () => {
    expect(await linesOf({})).toEqual([
      'Mengetahui,',
      'Kepala Bidang,',
      'Dra. Ani, M.Si.',
      'Pembina',
      'NIP 19660302 198703 1 012',
    ]);
  });

  it('has a.n., u.b. and Plt. in the order of tata naskah dinas', async () => {
    const lines = await linesOf({
      onBehalfOf: 'KEPALA BADAN',
      underBehalfOf: 'Sekretaris',
      acting: 'Plt.',
    });
    expect(lines.slice(0, 5)).toEqual([
      'Mengetahui,',
      'a.n. KEPALA BADAN',
      'Sekretaris',
      'u.b.',
      'Plt. Kepala Bidang,',
    ]);
  });
});
