import { describe, expect, it } from 'vitest';
import { buildTrainingSchedule } from '../../../renderer/domain/reports/training-schedule';
import { EMPTY_ACTIVITY } from '../../../renderer/domain/state';
import type { RecordedActivity } from '../../helpers/recorded-activity';
import { invented, preparedDay } from './reported-day';

function scheduleOf({ state, now }: RecordedActivity) {
  const view = buildTrainingSchedule(state, now);
  if (!view) throw new Error('It has days');
  return view;
}

describe('the jadwal', () => {
  const view = scheduleOf(preparedDay([invented(1)]));
  const [first] = view.days;

  it('has one row for steps that run together, and one for each break', () => {
    expect(first?.rows.map(({ name, jp, isBreak }) => [name, jp, isBreak])).toEqual([
      ['Registrasi peserta', 0, false],
      ['Penyerahan berkas dan toolkit', 0, false],
      ['Menempati ruangan', 0, false],
      ['Daftar hadir dan perkenalan narasumber', 0, false],
      ['Pre Test', 0, false],
      ['Penatausahaan Keuangan Daerah', 2, false],
      ['Break pertama', 0, true],
      ['Penatausahaan Keuangan Daerah', 1, false],
      ['Ishoma', 0, true],
      ['Daftar hadir sesi selanjutnya', 0, false],
      ['Pengelolaan Kas dan Pertanggungjawaban Bendahara', 1, false],
      ['Break kedua', 0, true],
      ['Presentasi tugas kelompok', 0, false],
      ['Tanggapan dan kesimpulan', 0, false],
      ['Arahan dan arsip daftar hadir', 0, false],
    ]);
  });

  it('follows one row with the next, without a gap', () => {
    const rows = first?.rows ?? [];
    expect(rows[0]?.startMinute).toBe(8 * 60);
    expect(rows.slice(1).map(({ startMinute }) => startMinute)).toEqual(
      rows.slice(0, -1).map(({ endMinute }) => endMinute),
    );
    expect(rows.at(-1)?.endMinute).toBe(17 * 60);
  });

  it('adds its rows up to the JP of the days, and those to the JP of the kegiatan', () => {
    const sums = view.days.map(({ rows }) => rows.reduce((sum, { jp }) => sum + jp, 0));
    expect(sums).toEqual(view.days.map(({ jp }) => jp));
    expect(sums.reduce((sum, jp) => sum + jp, 0)).toBe(view.total.planned);
  });

  it('carries the remark of the SOP', () => {
    expect(first?.rows.filter(({ remark }) => remark !== '').map(({ name }) => name)).toEqual([
      'Pre Test',
    ]);
  });

  it('names the room of each day only where they differ', () => {
    expect(view.days.map(({ room }) => room)).toEqual(['Ruang Kapuas', '']);
    expect(view.place).toBe('Pontianak');
    const activity = preparedDay([]);
    const plans = activity.state.days.map(({ plan }) => ({ ...plan, room: 'Ruang Landak' }));
    const same = scheduleOf(activity.do({ type: 'plan-days', plans }));
    expect(same.days.map(({ room }) => room)).toEqual(['', '']);
    expect(same.place).toBe('Ruang Landak, Pontianak');
  });

  it('is none while no day is planned', () => {
    expect(buildTrainingSchedule(EMPTY_ACTIVITY, 0)).toBeUndefined();
  });
});
