import { describe, expect, it } from 'vitest';
import { buildMinutes } from '../../../renderer/domain/reports/minutes';
import { heldClass, plannedClass } from '../../documents/class-day';
import { people } from '../../documents/views';
import type { RecordedActivity } from '../../helpers/recorded-activity';

function minutesOf(activity: RecordedActivity) {
  const view = buildMinutes(activity.state, activity.dayId, activity.now);
  if (!view) throw new Error('The day is known');
  return view;
}

describe('the notula of a day', () => {
  const view = minutesOf(heldClass(people(5)));

  it('lists what was taught and worked on, each with what was written down meanwhile', () => {
    expect(view.items.map(({ name, notes }) => [name, notes])).toEqual([
      [
        'Penatausahaan Keuangan Daerah',
        ['Proyektor mati, diganti dalam 5 menit.\nPeserta diminta membaca modul halaman 12.'],
      ],
      ['Penatausahaan Keuangan Daerah', ['Diskusi hidup; pengeras suara baik.']],
      ['Pengelolaan Kas dan Pertanggungjawaban Bendahara', []],
      ['Presentasi tugas kelompok', []],
      ['', ['Hujan lebat sejak pagi.']],
    ]);
  });

  it('takes the conclusion from the notes of the step that concludes, and only there', () => {
    expect(view.conclusions).toEqual(['Peserta memahami alur kas.']);
    expect(view.items.flatMap(({ notes }) => notes)).not.toContain('Peserta memahami alur kas.');
  });

  it('names the groups with their members and what they presented', () => {
    expect(view.groups).toEqual([
      {
        name: 'Kelompok 1',
        members: ['Budi Santoso, S.Kom.', 'Agus Wijaya, S.E., M.Si.', 'Dewi Lestari, S.Kom.'],
        task: 'Menyusun anggaran kas',
        result: 'Anggaran kas triwulan I.\nPerlu penyesuaian standar harga.',
      },
      {
        name: 'Kelompok 2',
        members: ['Rina Siregar, S.E., M.Si.', 'Dr. Hendra Kurniawan, S.Kom.'],
        task: '',
        result: '',
      },
    ]);
  });

  it('counts who was there as the sheets do', () => {
    expect(view.participantCount).toBe(5);
    expect(view.sessions.map(({ counts }) => [counts?.H, counts?.total])).toEqual([
      [2, 5],
      [5, 5],
    ]);
  });

  it('leaves out what has not been held yet', () => {
    const activity = plannedClass(people(1));
    const { dayId } = activity;
    expect(minutesOf(activity)).toMatchObject({ items: [], startedAt: undefined });
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(5);
    const running = minutesOf(activity);
    expect(running.items.map(({ name }) => name)).toEqual(['Penatausahaan Keuangan Daerah']);
    expect(running.finishedAt).toBeUndefined();
  });
});
