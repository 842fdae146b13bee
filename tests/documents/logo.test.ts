import { describe, expect, it } from 'vitest';
import { readLogo } from '../../renderer/documents/layout/logo';
import { PIXEL_PNG } from './office';

const jpeg = (...bytes: readonly number[]) =>
  `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;

const START = [0xff, 0xd8];
const COMMENT = [0xff, 0xfe, 0, 4, 1, 2];
const FRAME = [0xff, 0xc2, 0, 11, 8, 0x01, 0x2c, 0, 0xc8, 1, 1, 0x11, 0];

describe('the logo of the kop', () => {
  it('reads the size of a PNG', () => {
    expect(readLogo(PIXEL_PNG)).toMatchObject({ type: 'png', width: 1, height: 1 });
  });

  it('reads the size of a JPEG behind other segments', () => {
    expect(readLogo(jpeg(...START, ...COMMENT, 0xff, ...FRAME))).toMatchObject({
      type: 'jpg',
      width: 200,
      height: 300,
    });
  });

  it.each([
    ['no logo', ''],
    ['another kind of picture', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
    ['broken base64', 'data:image/png;base64,%%%'],
    ['a cut PNG', PIXEL_PNG.slice(0, 50)],
    ['a PNG that is a JPEG', PIXEL_PNG.replace('png', 'jpeg')],
    ['a JPEG without a frame', jpeg(...START, ...COMMENT)],
    [
      'a JPEG whose segment runs past its end',
      jpeg(...START, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0),
    ],
  ])('leaves out %s', (_, dataUrl) => {
    expect(readLogo(dataUrl)).toBeUndefined();
  });
});
