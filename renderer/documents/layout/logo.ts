export interface Logo {
  readonly type: 'png' | 'jpg';
  readonly data: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const DATA_URL = /^data:image\/(png|jpeg);base64,/;

/**
 * The office's logo out of its data URL. Undefined without one, and for a picture whose size
 * cannot be read: Word would print a broken frame in its place.
 */
export function readLogo(dataUrl: string): Logo | undefined {
  const kind = DATA_URL.exec(dataUrl)?.[1];
  if (!kind) return undefined;
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1).replace(/[\s=]/g, '');
  if (/[^A-Za-z0-9+/]/.test(base64) || base64.length % 4 === 1) return undefined;
  const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const size = kind === 'png' ? sizeOfPng(data) : sizeOfJpeg(data);
  if (!size || size.width === 0 || size.height === 0) return undefined;
  return { type: kind === 'png' ? 'png' : 'jpg', data, ...size };
}

type Size = Pick<Logo, 'width' | 'height'>;

/** Signature and IHDR stand at fixed places (PNG specification, sections 5.2 and 11.2.2). */
function sizeOfPng(data: Uint8Array): Size | undefined {
  const view = viewOf(data);
  if (data.length < 33 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) {
    return undefined;
  }
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header, which every kind of JPEG has (ITU-T T.81, B.2.2). */
function sizeOfJpeg(data: Uint8Array): Size | undefined {
  const view = viewOf(data);
  if (data.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let offset = 2;
  while (offset + 9 <= data.length) {
    const marker = view.getUint16(offset);
    if (marker < 0xff01) return undefined;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf;
    const isOther = marker === 0xffc4 || marker === 0xffc8 || marker === 0xffcc;
    if (isFrame && !isOther) {
      return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) };
    }
    // Fill bytes may stand before a marker; any other segment tells its own length.
    offset += marker === 0xffff ? 1 : 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

const viewOf = (data: Uint8Array): DataView =>
  new DataView(data.buffer, data.byteOffset, data.byteLength);
