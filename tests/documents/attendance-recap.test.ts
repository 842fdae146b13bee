import { describe, expect, it } from 'vitest';
import { createAttendanceRecap } from '../../renderer/documents/attendance-recap/create-attendance-recap';
import { STANDING_NAMES } from '../../renderer/domain/reports/recap-standing';
import { shareInPercent } from '../../renderer/domain/reports/recap-words';
import { readWord } from '../helpers/word';
import { OFFICE } from './office';
import { ranClass, ranView } from './ran-class';

const view = (people: number, days?: number) => ranView('attendance-recap', ranClass(people, days));

const read = async (people: number, days?: number) =>
  readWord(await createAttendanceRecap(view(people, days), OFFICE));

/** Below both rows of the head, without the sums. */
const peopleOf = ({ rowsUnder }: Awaited<ReturnType<typeof read>>) =>
  rowsUnder('No.', 'Nama / NIP', 'Instansi / Unit Kerja').slice(1, -2);

describe('Rekap Kehadiran', { timeout: 60_000 }, () => {
  it('prints for everybody the letters and percentages that the screen shows', async () => {
    const { recap } = view(40);
    const rows = peopleOf(await read(40));
    expect(rows).toHaveLength(40);
    for (const [index, person] of recap.people.entries()) {
      const [number, name, institution, ...figures] = rows[index] ?? [];
      expect(number).toBe(`${index + 1}.`);
      expect(name?.split('\n')[0]).toBe(person.name);
      expect(institution).toBe(person.institution);
      expect(figures.slice(0, 6)).toEqual(
        person.cells.map((cell) => (cell.kind === 'marked' ? cell.status : '')),
      );
      expect(figures.slice(6, 10)).toEqual([
        `${person.all.jp}/${person.all.of}`,
        shareInPercent(person.held),
        shareInPercent(person.best),
        shareInPercent(person.all),
      ]);
      expect(figures[10]?.split('\n')[0]).toBe(STANDING_NAMES[person.standing]);
    }
  });

  it('words who reached the threshold and who did not', async () => {
    const rows = peopleOf(await read(40));
    const wordings = rows.map((row) => row.at(-1)?.split('\n')[0]);
    expect(wordings.filter((word) => word === 'Lulus')).toHaveLength(35);
    expect(wordings.filter((word) => word === 'Telah mengikuti')).toHaveLength(5);
  });

  it('adds the sessions up below their columns', async () => {
    const { recap } = view(40);
    const word = await read(40);
    const [present, listed] = word
      .rowsUnder('No.', 'Nama / NIP', 'Instansi / Unit Kerja')
      .slice(-2);
    expect(present?.slice(1, 7)).toEqual(recap.sessions.map(({ counts }) => String(counts.H)));
    expect(listed?.slice(1, 7)).toEqual(recap.sessions.map(() => '40'));
  });

  it('counts by instansi, and the counts add up to the class', async () => {
    const rows = (await read(40)).rowsUnder('No.', 'Instansi / Unit Kerja', 'Peserta');
    const total = rows.at(-2);
    expect(total?.[1]).toBe('40');
    const people = rows.slice(0, -2).reduce((sum, row) => sum + Number(row[2]), 0);
    expect(people).toBe(40);
  });

  it('gives way to JP per day, with the letters in tables below, where sessions are many', async () => {
    const word = await read(3, 5);
    const [first] = peopleOf(word);
    // Number, name, instansi, five days, JP, three percentages, keterangan.
    expect(first).toHaveLength(13);
    expect(first?.[3]).toMatch(/^\d+\/\d+$/);
    const [letters] = word.rowsUnder('No.', 'Nama', 'Hari 1').slice(1);
    expect(letters?.slice(2)).toHaveLength(10);
  });

  it('leaves even the days out where they are too many, and splits the letters', async () => {
    const word = await read(3, 20);
    const [first] = peopleOf(word);
    expect(first).toHaveLength(8);
    expect(word.lines).toContain('Hari ke-1 s.d. ke-12');
    expect(word.lines).toContain('Hari ke-13 s.d. ke-20');
  });

  it('says of a class without people that there is nobody yet', async () => {
    expect((await read(0)).lines).toContain('Belum ada peserta.');
  });
});
