import { expect, it } from 'vitest';
import { findSigner } from '../../../renderer/domain/office/find-signer';

const signer = (position: string, name: string) => ({
  id: name,
  position,
  name,
  rank: '',
  nip: '',
});
const SIGNERS = [signer('Kepala Badan', 'Dr. Ani, M.Si.'), signer('Sekretaris', 'Budi, S.H.')];

it('finds a signer by a part of the name or of the jabatan, however it is written', () => {
  expect(findSigner(SIGNERS, ' SEKRETARIS')?.id).toBe('Budi, S.H.');
  expect(findSigner(SIGNERS, 'dr ani')?.id).toBe('Dr. Ani, M.Si.');
});

it('finds nobody for an empty text or an unknown one', () => {
  expect(findSigner(SIGNERS, ' . ')).toBeUndefined();
  expect(findSigner(SIGNERS, 'Camat')).toBeUndefined();
});
