const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const IN_ZIP64 = 0xffffffff;

/**
 * The CRC-32 that the directory of a zip archive states for each entry. fflate unpacks without
 * comparing it, so that a flipped bit could pass as another digit. Null if the directory is
 * damaged.
 */
export function readChecksums(archive: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = (offset: number) => (offset + 4 <= view.byteLength ? view.getUint32(offset, true) : 0);
  const end = findEnd(archive, at);
  if (end === null) return null;
  let offset = at(end + 16);
  if (offset === IN_ZIP64 && at(end - 20) === LOCATOR_64) {
    const end64 = at(end - 12);
    if (at(end64) !== END_OF_DIRECTORY_64) return null;
    offset = at(end64 + 48);
  }
  const checksums = new Map<string, number>();
  while (at(offset) === ENTRY && offset + 46 <= view.byteLength) {
    const nameLength = view.getUint16(offset + 28, true);
    const name = archive.subarray(offset + 46, offset + 46 + nameLength);
    checksums.set(new TextDecoder().decode(name), at(offset + 16));
    const extra = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    offset += 46 + nameLength + extra;
  }
  return checksums;
}

/** Searched from the end, because a comment of up to 64 KB may follow. */
function findEnd(archive: Uint8Array, at: (offset: number) => number): number | null {
  const lowest = Math.max(0, archive.length - 22 - 0xffff);
  for (let offset = archive.length - 22; offset >= lowest; offset--) {
    if (at(offset) === END_OF_DIRECTORY) return offset;
  }
  return null;
}
