import { describe, expect, it } from 'vitest';
import { findByName, namesakesOf, nameWords } from '../../../renderer/domain/attendance/find-name';

const rowsOf = (names: readonly string[], marked: readonly string[] = []) =>
  names.map((name) => ({ name, words: nameWords(name), isMarked: marked.includes(name) }));

const find = (names: readonly string[], typed: string, marked: readonly string[] = []) =>
  findByName(rowsOf(names, marked), typed).map(({ name }) => name);

describe('finding a row by a few letters', () => {
  it('puts names that begin so before names with such a later word', () => {
    expect(find(['Siti Rahmawati', 'Rahmat Hidayat', 'Budi'], 'rah')).toEqual([
      'Rahmat Hidayat',
      'Siti Rahmawati',
    ]);
  });

  it('takes letters of several words run together', () => {
    expect(find(['Siti Lim', 'Siti Lim Anggraini', 'Sri Lestari'], 'slan')).toEqual([
      'Siti Lim Anggraini',
    ]);
    expect(find(['Siti Aminah', 'Sri Ayu'], 'sia')).toEqual(['Siti Aminah']);
  });

  it('takes the beginnings of words with a space between', () => {
    expect(find(['Ahmad Yusuf Simanjuntak', 'Ahmad Saputra'], 'ah sim')).toEqual([
      'Ahmad Yusuf Simanjuntak',
    ]);
  });

  it('finds letters in the middle of a name last', () => {
    expect(find(['Wahyuni', 'Yuni Sari'], 'yuni')).toEqual(['Yuni Sari', 'Wahyuni']);
  });

  it('offers who has no status before who has one', () => {
    expect(find(['Siti Aminah', 'Siti Lim'], 'siti', ['Siti Aminah'])).toEqual([
      'Siti Lim',
      'Siti Aminah',
    ]);
  });

  it('knows no case, accents or apostrophes', () => {
    expect(find(["Nur'aini", 'Désirée'], 'NURAINI')).toEqual(["Nur'aini"]);
    expect(find(["Nur'aini", 'Désirée'], 'desi')).toEqual(['Désirée']);
  });

  it('leaves the list as it is without letters, and empty where nobody is meant', () => {
    expect(find(['Zainal', 'Ani'], ' ')).toEqual(['Zainal', 'Ani']);
    expect(find(['Zainal', 'Ani'], 'xq')).toEqual([]);
  });

  it('needs at most four letters for 95 % of 300 Indonesian names', () => {
    const rows = rowsOf(threeHundredNames());
    expect(rows).toHaveLength(300);
    const reached = rows.filter((row) =>
      shortQueries(row.words).some((typed) => findByName(rows, typed)[0] === row),
    );
    expect(reached.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** What somebody would type: the beginning, or letters of the first and the further words. */
function shortQueries([first = '', ...others]: readonly string[]): readonly string[] {
  const initials = others.map((word) => word.slice(0, 1)).join('');
  return [
    first.slice(0, 4),
    ...others.flatMap((word) => [
      word.slice(0, 4),
      first.slice(0, 1) + word.slice(0, 3),
      first.slice(0, 2) + word.slice(0, 2),
      first.slice(0, 3) + word.slice(0, 1),
    ]),
    (first.slice(0, 2) + initials).slice(0, 4),
    first.slice(0, 1) + initials.slice(0, 1) + (others.at(-1) ?? '').slice(0, 2),
  ];
}

function threeHundredNames(): readonly string[] {
  const first =
    'Siti Ahmad Muhammad Sri Dewi Andi Budi Eko Hendra Maria Nur Petrus Ratna Rina Rizky Syarifah Tjhin Uray Wahyu Yohanes Yuliana Agus Bambang Dayang Fransiska Gusti Lidia Joko Kartika Lestari'.split(
      ' ',
    );
  const last =
    'Rahmawati Hidayat Saputra Susanto Wulandari Kurniawan Lestari Nugroho Anggraini Siregar Simanjuntak Fitriani Hartono Handayani Ramadhan Safitri Sitompul Yusuf Mulyadi Oktavianus'.split(
      ' ',
    );
  const middle = ['', '', 'Kartini', 'Bujang', 'Lim'];
  return Array.from({ length: 300 }, (_, index) => {
    const [one, three] = [first[index % first.length], last[(index * 7 + (index % 13)) % 20]];
    const two = middle[Math.floor(index / 30) % middle.length];
    return [one, two, three].filter((word) => word).join(' ');
  });
}

describe('people of one name', () => {
  it('are told from one another by nobody but a person', () => {
    const rows = rowsOf(['Siti Aminah', 'Budi', 'Siti  AMINAH', 'Siti Aminah Lubis']);
    const [first, budi] = rows;
    if (!first || !budi) throw new Error('four rows were made');
    expect(namesakesOf(rows, first).map(({ name }) => name)).toEqual([
      'Siti Aminah',
      'Siti  AMINAH',
    ]);
    expect(namesakesOf(rows, budi)).toEqual([]);
  });
});
