import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { type OfficeCommand, officeMachine } from '../../../renderer/domain/office/office-machine';
import { EMPTY_OFFICE_STATE } from '../../../renderer/domain/office/office-state';
import {
  appearancesOf,
  keysToFind,
  rootKey,
  sameKeys,
  statementBetween,
} from '../../../renderer/domain/people/appearances';
import {
  lookupKeys,
  personKey,
  summarizePeople,
} from '../../../renderer/domain/people/known-people';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const NIP = '196603021987031012';

/** What a kegiatan shows of one participant. */
function rowWith(activityId: string, details: Parameters<typeof person>[1]) {
  const activity = plannedActivity({ participants: 0 });
  activity.do({ type: 'add-participant', participant: person(1, details) });
  const row = summarizePeople(activityId, activity.state);
  if (!row) throw new Error('The activity exists');
  return row;
}

const SITI = { name: 'Siti Aminah', nip: NIP, institution: 'Bappeda' };
const here = { ...EMPTY_PARTICIPANT, ...SITI };

describe('somebody in another kegiatan', () => {
  it('is the same by NIP, however the name is written', () => {
    const rows = [rowWith('other', { ...SITI, name: 'SITI AMINAH' })];
    const { same, possible } = appearancesOf(here, rows, {}, 'here');
    expect(same.map(({ activityId }) => activityId)).toEqual(['other']);
    expect(possible).toEqual([]);
  });

  it('may be the same by name alone, and nobody but a person says so', () => {
    const rows = [rowWith('other', { ...SITI, nip: '' })];
    const asked = appearancesOf(here, rows, {}, 'here');
    expect([asked.same.length, asked.possible.length]).toEqual([0, 1]);
    const aliases = { [personKey({ ...SITI, nip: '' })]: NIP };
    const settled = appearancesOf(here, rows, aliases, 'here');
    expect([settled.same.length, settled.possible.length]).toEqual([1, 0]);
  });

  it('without a NIP is somebody of one instansi', () => {
    const rows = [
      rowWith('a', { name: 'Budi', institution: 'Dinas Kesehatan' }),
      rowWith('b', { name: 'Budi', institution: 'Bappeda' }),
    ];
    const budi = { ...EMPTY_PARTICIPANT, name: 'BUDI', institution: 'Dinas  Kesehatan' };
    const { same, possible } = appearancesOf(budi, rows, {}, 'here');
    expect(same.map(({ activityId }) => activityId)).toEqual(['a']);
    expect(possible.map(({ activityId }) => activityId)).toEqual(['b']);
  });

  it('is not told of the kegiatan that asks', () => {
    const { same } = appearancesOf(here, [rowWith('here', SITI)], {}, 'here');
    expect(same).toEqual([]);
  });

  it('is looked up by NIP and by name', () => {
    expect(lookupKeys(SITI)).toEqual([NIP, 'nama siti aminah']);
    expect(lookupKeys({ name: '', nip: '' })).toEqual([]);
  });
});

describe('looking somebody up', () => {
  it('also asks for whom he was said to be, by NIP or by name', () => {
    const aliases = { [personKey({ ...SITI, nip: '', name: 'St. Aminah' })]: NIP };
    expect(keysToFind(here, aliases)).toEqual([NIP, 'nama siti aminah', 'nama st aminah']);
  });
});

describe('the row of a kegiatan', () => {
  it('names participants, narasumber and panitia, and who left', () => {
    const activity = plannedActivity({ participants: 2 });
    const member = { ...EMPTY_PARTICIPANT, id: 'm', name: 'Rina', duty: 'Ketua' };
    activity.do({ type: 'record-committee-member', member });
    activity.do({ type: 'remove-participant', participantId: 'participant-2', reason: '' });
    const row = summarizePeople('a', activity.state);
    expect(row?.people.map(({ name, role, hasLeft }) => [name, role, hasLeft])).toEqual([
      ['Peserta 1', 'participant', false],
      ['Peserta 2', 'participant', true],
      ['Rina', 'committee', false],
    ]);
  });

  it('stays the very same while nothing of it changes, and changes with the people', () => {
    const activity = plannedActivity();
    const before = summarizePeople('a', activity.state);
    activity.do({ type: 'open-sheet', dayId: activity.dayId, step: 4 });
    expect(summarizePeople('a', activity.state)).toBe(before);
    activity.do({ type: 'add-participant', participant: person(7) });
    expect(summarizePeople('a', activity.state)?.people).toHaveLength(4);
    expect(summarizePeople('b', activity.state)?.activityId).toBe('b');
  });
});

describe('saying that two are one person', () => {
  const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyCommand: fc.Arbitrary<OfficeCommand> = fc.oneof(
    fc.record({ type: fc.constant('merge-people' as const), from: anyKey, into: anyKey }),
    fc.record({ type: fc.constant('separate-people' as const), from: anyKey }),
  );
  const context = { now: 0, deviceId: 'd', newId: () => 'id' };

  it('never goes in circles, in whatever order it is said and taken back', () => {
    fc.assert(
      fc.property(fc.array(anyCommand), (commands) => {
        let state = EMPTY_OFFICE_STATE;
        for (const command of commands) {
          const decision = officeMachine.decide(state, command, context);
          if (!decision.ok) continue;
          const before = state.aliases;
          for (const draft of decision.drafts) {
            state = officeMachine.evolve(state, draft as LogEvent) ?? state;
          }
          const { aliases } = state;
          if (command.type === 'merge-people') {
            expect(rootKey(command.from, aliases)).toBe(rootKey(command.into, aliases));
            expect(Object.keys(aliases)).toHaveLength(Object.keys(before).length + 1);
          }
          for (const key of ['a', 'b', 'c', 'd', 'e']) {
            expect(aliases[rootKey(key, aliases)]).toBeUndefined();
            expect(sameKeys(key, aliases)).toContain(key);
          }
        }
      }),
    );
  });

  it('is taken back as if it had never been said', () => {
    const merge = { type: 'merge-people', from: 'a', into: 'b' } as const;
    const merged = officeMachine.decide(EMPTY_OFFICE_STATE, merge, context);
    if (!merged.ok) throw new Error('It was refused');
    const state = officeMachine.replay(merged.drafts as unknown as LogEvent[]);
    expect(officeMachine.decide(state, merge, context)).toMatchObject({ ok: false });
    const separate = { type: 'separate-people', from: 'a' } as const;
    const separated = officeMachine.decide(state, separate, context);
    if (!separated.ok) throw new Error('It was refused');
    const events = [...merged.drafts, ...separated.drafts] as unknown as LogEvent[];
    expect(officeMachine.replay(events)).toEqual(EMPTY_OFFICE_STATE);
  });

  it('names the statement to take back, wherever the two stand', () => {
    expect(statementBetween('a', 'b', {})).toBeUndefined();
    expect(statementBetween('a', 'a', { a: 'b' })).toBeUndefined();
    expect(statementBetween('a', 'b', { a: 'b' })).toBe('a');
    expect(statementBetween('b', 'a', { a: 'b' })).toBe('a');
    expect(statementBetween('a', 'c', { a: 'b', c: 'b' })).toBe('c');
  });

  it('leaves those together who were one before', () => {
    // x was y; then both were said to be z.
    const aliases = { x: 'y', y: 'z' };
    expect(statementBetween('z', 'x', aliases)).toBe('y');
    expect(statementBetween('x', 'z', aliases)).toBe('y');
  });

  it('always parts the two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: anyKey, into: anyKey })),
        anyKey,
        anyKey,
        (said, one, other) => {
          const aliases: Record<string, string> = {};
          for (const { from, into } of said) {
            const [root, target] = [rootKey(from, aliases), rootKey(into, aliases)];
            if (root !== target) aliases[root] = target;
          }
          const statement = statementBetween(one, other, aliases);
          if (one === other || rootKey(one, aliases) !== rootKey(other, aliases)) {
            expect(statement).toBeUndefined();
            return;
          }
          if (statement === undefined) throw new Error('They are one by something that was said');
          const { [statement]: _, ...without } = aliases;
          expect(rootKey(one, without)).not.toBe(rootKey(other, without));
        },
      ),
    );
  });
});
