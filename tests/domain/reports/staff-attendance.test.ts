import { describe, expect, it } from 'vitest';
import {
  buildCommitteeAttendance,
  buildSpeakerAttendance,
} from '../../../renderer/domain/reports/staff-attendance';
import { heldClass, plannedClass } from '../../documents/class-day';
import { plannedActivity } from '../../helpers/recorded-activity';

describe('the daftar hadir of narasumber', () => {
  it('lists who teaches that day with topics, hours and JP, also without biodata', () => {
    const activity = plannedClass([]);
    const view = buildSpeakerAttendance(activity.state, activity.dayId);
    expect(view?.rows).toEqual([
      {
        name: 'Drs. H. Suparman, M.M.',
        nip: '',
        grade: '',
        position: '',
        institution: '',
        status: undefined,
        arrivedAt: undefined,
        topics: [
          'Penatausahaan Keuangan Daerah',
          'Pengelolaan Kas dan Pertanggungjawaban Bendahara',
        ],
        hours: [
          { startMinute: 610, endMinute: 700 },
          { startMinute: 715, endMinute: 760 },
          { startMinute: 835, endMinute: 880 },
        ],
        jp: 4,
      },
    ]);
  });

  it('lists who was marked although the plan does not name him', () => {
    const activity = heldClass([]);
    const view = buildSpeakerAttendance(activity.state, activity.dayId);
    expect(view?.rows.map(({ name, status }) => [name, status])).toEqual([
      ['Drs. H. Suparman, M.M.', undefined],
      ['Drs. H. Syafrudin Anwar, M.M.', 'H'],
    ]);
  });

  it('lists all of the kegiatan on a day whose plan names nobody', () => {
    const { state } = plannedClass([]);
    const second = state.days[1]?.plan.dayId ?? '';
    expect(buildSpeakerAttendance(state, second)?.rows.map(({ name }) => name)).toEqual([
      'Dr. Hendrikus Alfonsus Batubara, S.E., M.Si.',
      'Drs. H. Syafrudin Anwar, M.M.',
      'Wiwik Kurniasih, S.E., Ak., M.Ak.',
    ]);
  });

  it('knows the biodata of whom the plan writes with other titles', () => {
    const activity = plannedClass([]);
    const { plan } = activity.day;
    const steps = plan.steps.map((step) =>
      step.speaker === '' ? step : { ...step, speaker: 'syafrudin anwar' },
    );
    activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
    const [row, ...others] = buildSpeakerAttendance(activity.state, activity.dayId)?.rows ?? [];
    expect(others).toEqual([]);
    expect(row?.name).toBe('Drs. H. Syafrudin Anwar, M.M.');
    expect(row?.hours).toHaveLength(3);
  });
});

describe('the daftar hadir of panitia', () => {
  it('lists everybody with duty and mark', () => {
    const activity = heldClass([]);
    const view = buildCommitteeAttendance(activity.state, activity.dayId);
    expect(view?.rows.map(({ duty, status }) => [duty, status])).toEqual([
      ['Ketua', undefined],
      ['Sekretaris', 'I'],
      ['Pendamping', undefined],
    ]);
  });

  it('is none for an unknown day', () => {
    expect(buildCommitteeAttendance(plannedActivity().state, 'no-day')).toBeUndefined();
  });
});
