import { describe, expect, it } from 'vitest';
import { rosterActName } from '../../../renderer/domain/people/roster-act-name';
import { person, plannedActivity } from '../../helpers/recorded-activity';

describe('what was done to the roster', () => {
  it('is named by whom it concerned', () => {
    const activity = plannedActivity({ participants: 1 });
    const last = () => {
      const act = activity.events.at(-1)?.act;
      const events = activity.events.filter((event) => event.act === act);
      return rosterActName(activity.state, events);
    };
    activity.do({ type: 'add-participant', participant: { ...person(7), titleAfter: 'S.E.' } });
    expect(last()).toBe('tambah Peserta 7, S.E.');
    activity.do({ type: 'edit-participant', participant: { ...person(7), name: 'Siti Aminah' } });
    expect(last()).toBe('ubah data Siti Aminah');
    activity.do({ type: 'remove-participant', participantId: 'participant-7', reason: '' });
    expect(last()).toBe('keluarkan Siti Aminah');
  });

  it('counts an import', () => {
    const activity = plannedActivity({ participants: 3 });
    const events = activity.events.filter(({ type }) => type === 'ParticipantsImported');
    expect(rosterActName(activity.state, events)).toBe('impor 3 peserta');
  });
});
