import { describe, expect, it } from 'vitest';
import { jpTotal, jpTotalHint } from '../../../renderer/domain/activity/jp-target';
import { scheduleDay } from '../../../renderer/domain/activity/schedule';
import { sessionsOf } from '../../../renderer/domain/attendance/sessions';
import { doubtsAboutNip, employeeKindOf } from '../../../renderer/domain/people/nip';
import { fullName } from '../../../renderer/domain/people/personal-name';
import { sampleCommands } from '../../../renderer/domain/sample/sample-activity';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { activeParticipants } from '../../../renderer/domain/state';
import { RecordedActivity } from '../../helpers/recorded-activity';

function sample(): RecordedActivity {
  const activity = new RecordedActivity();
  const commands = sampleCommands({ today: '2026-11-30', newId: activity.newId });
  for (const command of commands) activity.do(command);
  return activity;
}

describe('the sample activity', () => {
  it('is accepted by the rules and runs on three days from today', () => {
    const dates = sample().state.days.map(({ plan }) => plan.date);
    expect(dates).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
  });

  it('ends every day by 17.00, each teaching step with topic, narasumber and JP', () => {
    for (const { plan } of sample().state.days) {
      expect(scheduleDay(plan, SOP).endMinute).toBeLessThanOrEqual(17 * 60);
      const lessons = sessionsOf(plan, SOP).flatMap((session) => session.lessons);
      expect(lessons).toHaveLength(3);
      for (const { topic, speaker, jp } of lessons) {
        expect(topic).not.toBe('');
        expect(speaker).toMatch(/, /);
        expect(jp).toBeGreaterThan(0);
      }
    }
  });

  it('has forty different people: PNS, PPPK and guests, from many offices', () => {
    const people = activeParticipants(sample().state);
    expect(new Set(people.map(({ name }) => name)).size).toBe(40);
    const kinds = people.map(({ nip }) => (nip === '' ? 'guest' : employeeKindOf(nip)));
    for (const kind of ['pns', 'pppk', 'guest']) {
      expect(kinds.filter((other) => other === kind).length).toBeGreaterThan(3);
    }
    expect(new Set(people.map(({ institution }) => institution)).size).toBeGreaterThan(25);
    for (const { institution, position } of people) {
      expect(institution).not.toBe('');
      expect(position).not.toBe('');
    }
  });

  it('gives nobody a NIP that looks wrong, and a pangkat to exactly those who have one', () => {
    for (const { name, nip, rank } of activeParticipants(sample().state)) {
      if (nip !== '') expect([name, doubtsAboutNip(nip, 2026)]).toEqual([name, []]);
      expect([name, rank !== '']).toEqual([name, employeeKindOf(nip) === 'pns']);
    }
  });

  it('has biodata for every narasumber of its plan, and three panitia, one of them pendamping', () => {
    const { state } = sample();
    const taught = state.days.flatMap(({ plan }) => plan.steps).map(({ speaker }) => speaker);
    const names = new Set(taught.filter((name) => name !== ''));
    expect(new Set(state.speakers.map(fullName))).toEqual(names);
    for (const { position, institution, expertise, experience } of state.speakers) {
      expect([position, institution, expertise, experience]).not.toContain('');
    }
    expect(state.committee.map(({ duty }) => duty)).toEqual(['Ketua', 'Sekretaris', 'Pendamping']);
    for (const { name, nip } of [...state.speakers, ...state.committee]) {
      if (nip !== '') expect([name, doubtsAboutNip(nip, 2026)]).toEqual([name, []]);
    }
  });

  it('asks for as many JP as its days have, whatever weekday it begins on', () => {
    for (const today of ['2026-11-30', '2026-12-03', '2026-12-04']) {
      const activity = new RecordedActivity();
      for (const command of sampleCommands({ today, newId: activity.newId })) activity.do(command);
      const { details, days } = activity.state;
      const plans = days.map(({ plan }) => plan);
      expect(jpTotalHint(jpTotal(plans, details ?? {}))).toBe('');
      expect(details?.targetJp).toBeGreaterThan(9);
    }
  });
});
