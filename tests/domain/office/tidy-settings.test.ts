import { describe, expect, it } from 'vitest';
import {
  EXAMPLE_LETTERHEAD,
  isLetterheadEmpty,
} from '../../../renderer/domain/office/example-letterhead';
import { fitLogo, logoDataUrl, logoKind } from '../../../renderer/domain/office/logo';
import { EMPTY_OFFICE, type Signer } from '../../../renderer/domain/office/settings';
import { tidySettings } from '../../../renderer/domain/office/tidy-settings';

const EMPTY_SIGNER: Signer = { id: 's', position: '', name: '', rank: '', nip: '' };
const tidySigner = (signer: Partial<Signer>) =>
  tidySettings({ ...EMPTY_OFFICE, signers: [{ ...EMPTY_SIGNER, ...signer }] }).signers[0];

describe('settings as they are kept', () => {
  it('have no blanks around texts and no empty unit lines', () => {
    const tidied = tidySettings({
      ...EMPTY_OFFICE,
      city: ' Pontianak ',
      letterhead: {
        ...EMPTY_OFFICE.letterhead,
        government: 'PEMERINTAH  PROVINSI\n',
        units: ['', ' BADAN ', '  '],
      },
    });
    expect(tidied.city).toBe('Pontianak');
    expect(tidied.letterhead.government).toBe('PEMERINTAH PROVINSI');
    expect(tidied.letterhead.units).toEqual(['BADAN']);
  });

  it('leave out a signer who was added and never filled in, but no half-filled one', () => {
    expect(tidySigner({ name: ' ' })).toBeUndefined();
    expect(tidySigner({ rank: 'Pembina' })).toMatchObject({ rank: 'Pembina', name: '' });
  });

  it('have a NIP in digits, however it was written, and keep what is none', () => {
    expect(tidySigner({ nip: '19700315 199503 2 001' })?.nip).toBe('197003151995032001');
    expect(tidySigner({ name: 'Ani', nip: ' - ' })?.nip).toBe('-');
  });

  it('have no comma after a jabatan, because papers add it', () => {
    expect(tidySigner({ position: 'Kepala Bidang, ' })?.position).toBe('Kepala Bidang');
  });

  it('leave out in whose place somebody signs where nobody said so, as before these fields', () => {
    const plain = { position: 'Kepala', name: 'Ani' };
    const emptied = { onBehalfOf: ' ', underBehalfOf: '', acting: '', plainName: '' } as const;
    expect(tidySigner({ ...plain, ...emptied })).toEqual(tidySigner(plain));
    expect(Object.keys(tidySigner(plain) ?? {})).not.toContain('acting');
  });

  it('keep in whose place somebody signs, without what the paper adds', () => {
    expect(
      tidySigner({
        position: 'Sekretaris',
        name: 'Ani',
        onBehalfOf: 'a.n. KEPALA BADAN,',
        underBehalfOf: 'Sekretaris ',
        acting: 'Plt.',
        plainName: ' Ani ',
      }),
    ).toMatchObject({
      onBehalfOf: 'KEPALA BADAN',
      underBehalfOf: 'Sekretaris',
      acting: 'Plt.',
      plainName: 'Ani',
    });
  });

  it('are the same when tidied again', () => {
    const once = tidySettings({ ...EMPTY_OFFICE, letterhead: EXAMPLE_LETTERHEAD });
    expect(tidySettings(once)).toEqual(once);
  });
});

describe('a logo', () => {
  it('is what its first bytes say', () => {
    expect(logoKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1))).toBe('png');
    expect(logoKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
    expect(logoKind(new TextEncoder().encode('<svg/>'))).toBeUndefined();
    expect(logoKind(new Uint8Array())).toBeUndefined();
  });

  it('is kept as a data URL that gives the same bytes back', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const back = await (await fetch(logoDataUrl('png', bytes))).arrayBuffer();
    expect(new Uint8Array(back)).toEqual(bytes);
  });

  it('gets smaller in proportion, and never larger', () => {
    expect(fitLogo({ width: 3000, height: 1500 }, 600)).toEqual({ width: 600, height: 300 });
    expect(fitLogo({ width: 300, height: 200 }, 600)).toEqual({ width: 300, height: 200 });
    expect(fitLogo({ width: 5000, height: 1 }, 600)).toEqual({ width: 600, height: 1 });
  });
});

it('tells an untouched kop from a filled one', () => {
  expect(isLetterheadEmpty({ ...EMPTY_OFFICE.letterhead, units: [' '] })).toBe(true);
  expect(isLetterheadEmpty(EXAMPLE_LETTERHEAD)).toBe(false);
});
