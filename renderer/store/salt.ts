import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

/** 32 random hex digits. */
export function newSalt(): string {
  return bytesToHex(randomBytes(16));
}
