import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { qrPicture } from '../../../renderer/documents/layout/qr-picture';
import { createNameCards } from '../../../renderer/documents/name-cards/create-name-cards';
import { fittingSize } from '../../../renderer/documents/name-cards/fit-text';
import { cardCode } from '../../../renderer/domain/scan/card-code';
import { buildNameCards, type NameCardsView } from '../../../renderer/domain/scan/name-cards';
import { preparedDay } from '../../domain/reports/reported-day';
import { NASTY } from '../hostile-text';
import { OFFICE } from '../office';
import { readDocument } from '../read-document';
import { people } from '../views';

const idOf = (number: number) => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const withIds = (count: number) =>
  people(count).map((person, index) => ({ ...person, id: idOf(index + 1) }));

function cardsOf(count: number, size: NameCardsView['size'] = 'small'): NameCardsView {
  const view = buildNameCards(preparedDay(withIds(count)).state, size);
  if (!view) throw new Error('There is no kegiatan');
  return view;
}

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(path);
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(bytes).buffer },
    fireImmediately: true,
  });
});

describe('name cards', () => {
  it.each(['small', 'large'] as const)(
    'are accepted by the Open XML SDK, %s',
    async (size) => {
      for (const count of [0, 1, 40]) {
        const bytes = await createNameCards(cardsOf(count, size), OFFICE);
        expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
        expect(await validate(bytes, 'docx', 'Office2013')).toEqual([]);
      }
    },
    120_000,
  );

  it('are accepted for 300 people and for hostile names', async () => {
    const nasty = NASTY.join(' ');
    const view = cardsOf(300);
    const hostile = { ...view, title: nasty, batch: nasty };
    const cards = view.cards.map((card) => ({ ...card, name: nasty, institution: nasty }));
    for (const made of [view, { ...hostile, cards: cards.slice(0, 3) }]) {
      const bytes = await createNameCards(made, OFFICE);
      expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    }
  }, 120_000);

  it('are the same bytes for the same people', async () => {
    const [one, other] = [
      await createNameCards(cardsOf(12), OFFICE),
      await createNameCards(cardsOf(12), OFFICE),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('name everybody in full, with instansi and training', async () => {
    const view = cardsOf(41);
    const text = readDocument(await createNameCards(view, OFFICE)).paragraphs;
    for (const { name, institution } of view.cards) {
      expect(text).toContain(name);
      expect(text).toContain(institution);
    }
    expect(text.filter((line) => line === view.title)).toHaveLength(41);
    expect(text.filter((line) => line === 'Angkatan II Tahun 2026')).toHaveLength(41);
  });

  it('stand ten or four on a sheet', async () => {
    const tables = async (size: NameCardsView['size']) =>
      readDocument(await createNameCards(cardsOf(41, size), OFFICE)).tables.length;
    expect(await tables('small')).toBe(5);
    expect(await tables('large')).toBe(11);
  });

  it('carry a picture for each, which leads back to its owner', async () => {
    const view = cardsOf(40);
    const parts = unzipSync(await createNameCards(view, OFFICE));
    const pictures = Object.entries(parts).filter(([path]) => path.endsWith('.png'));
    expect(pictures).toHaveLength(40);
    const read = new Set<string>();
    for (const [, bytes] of pictures) {
      for (const { text } of await readBarcodes(bytes)) read.add(text);
    }
    expect(read).toEqual(new Set(view.cards.map(({ code }) => code)));
  }, 60_000);

  it('can be made for some of the people', () => {
    const { state } = preparedDay(withIds(5));
    const chosen = buildNameCards(state, 'small', new Set([idOf(2), idOf(4)]));
    expect(chosen?.cards.map(({ code }) => code)).toEqual([cardCode(idOf(2)), cardCode(idOf(4))]);
  });
});

describe('the picture of a code', () => {
  it('is small, and bears the loss of a quarter', async () => {
    const code = cardCode(idOf(7));
    const picture = qrPicture(code);
    expect(picture.length).toBeLessThan(2_000);
    const [read] = await readBarcodes(picture, { formats: ['QRCode'] });
    expect(read?.text).toBe(code);
    expect(read?.ecLevel).toBe('Q');
  });
});

describe('the size of a text', () => {
  const room = { width: 52, height: 20, largest: 16 };

  it('stays large for a short name and shrinks for a long one', () => {
    expect(fittingSize('Siti Aminah', room)).toBe(16);
    const long = 'Dr. Ir. Raden Mas Muhammad Abdurrahman Wahyuningsih Kusumaningrat, S.Sos., M.Si.';
    expect(fittingSize(long, room)).toBeLessThan(16);
    expect(fittingSize(long, room)).toBeGreaterThan(9);
  });

  it('never grows with the text, and has a floor', () => {
    const sizes = [10, 40, 80, 160, 320, 5_000].map((length) =>
      fittingSize('Wahyuningsih '.repeat(length / 10), room),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBe(4);
  });

  it('breaks a word that is longer than a line', () => {
    expect(fittingSize('W'.repeat(60), room)).toBeLessThan(12);
  });
});
