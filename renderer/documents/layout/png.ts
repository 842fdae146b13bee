import { strToU8, zlibSync } from 'fflate';

/** A picture of black and white as PNG (ISO/IEC 15948), the same bytes each time. */
export function blackAndWhitePng(
  size: number,
  isBlack: (x: number, y: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const rowLength = 1 + Math.ceil(size / 8);
  // A filter of none before each row; a bit that is set is white.
  const rows = new Uint8Array(rowLength * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (isBlack(x, y)) continue;
      const at = y * rowLength + 1 + (x >> 3);
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // One bit a pixel, grey.
  header.set([1, 0, 0, 0, 0], 8);
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = joined([strToU8(type), data]);
  const [before, after] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(before.buffer).setUint32(0, data.length);
  new DataView(after.buffer).setUint32(0, checksum(content));
  return joined([before, content, after]);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
