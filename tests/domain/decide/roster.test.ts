import { describe, expect, it } from 'vitest';
import { findParticipant } from '../../../renderer/domain/state';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const nip = '196603021987031012';

describe('an import', () => {
  it('brings in newcomers and updates known people as one act', () => {
    const activity = plannedActivity({ participants: 2 });
    activity.do({
      type: 'import-participants',
      source: 'revisi.xlsx',
      participants: [person(9)],
      updates: [person(1, { name: 'Ani' })],
    });
    expect(activity.state.roster).toHaveLength(3);
    expect(findParticipant(activity.state, 'participant-1')?.name).toBe('Ani');
    activity.do({ type: 'undo', scope: 'roster' });
    expect(activity.state.roster).toHaveLength(2);
    expect(findParticipant(activity.state, 'participant-1')?.name).toBe('Peserta 1');
  });

  it('lets a NIP move from one person to another within itself', () => {
    const activity = plannedActivity({ participants: 1 });
    activity.do({ type: 'edit-participant', participant: person(1, { nip }) });
    activity.do({
      type: 'import-participants',
      source: 'revisi.xlsx',
      participants: [person(9, { nip })],
      updates: [person(1)],
    });
    expect(findParticipant(activity.state, 'participant-9')?.nip).toBe(nip);
  });

  it('refuses the same NIP twice, an unknown person and an empty selection, and records nothing', () => {
    const activity = plannedActivity({ participants: 2 });
    const before = activity.events;
    const attempt = (participants: ReturnType<typeof person>[], updates: typeof participants) =>
      activity.attempt({ type: 'import-participants', source: 'x.csv', participants, updates });
    expect(attempt([person(8, { nip }), person(9, { nip })], [])).toMatchObject({
      code: 'nip-taken',
    });
    expect(attempt([person(8, { nip })], [person(1, { nip })])).toMatchObject({
      code: 'nip-taken',
    });
    expect(attempt([], [person(7)])).toEqual({ code: 'participant-missing' });
    expect(attempt([], [])).toEqual({ code: 'no-participants' });
    expect(activity.events).toBe(before);
  });
});
