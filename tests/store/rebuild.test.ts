import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectorOf } from '../../renderer/store/projection';
import { rebuildProjections } from '../../renderer/store/rebuild';
import { type NoteCommand, noteLog } from '../helpers/note-log';
import { openSession, openTestDatabase } from '../helpers/test-store';

const projector = projectorOf(noteLog);

/** What a user does next; an undo names how many acts back. */
const act = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    texts: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('plan' as const),
    dayId: fc.constantFrom('d1', 'd2', 'd3'),
    date: fc.constantFrom('2026-11-24', '2026-11-25'),
  }),
  fc.record({ type: fc.constant('remove' as const), dayId: fc.constantFrom('d1', 'd2', 'd3') }),
  fc.record({ type: fc.constant('undo' as const), back: fc.nat(3) }),
);

describe('rebuildProjections', () => {
  it('gives exactly the rows that the acts had left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ log: fc.constantFrom('a', 'b'), act }), { maxLength: 15 }),
        async (acts) => {
          const database = await openTestDatabase();
          const sessions = {
            a: await openSession(database, undefined, 'a'),
            b: await openSession(database, undefined, 'b'),
          };
          for (const { log, act: next } of acts) {
            const session = sessions[log];
            const command: NoteCommand =
              next.type === 'undo'
                ? { type: 'undo', act: session.events.at(-1 - next.back)?.act ?? 'nothing' }
                : next;
            expect((await session.execute(command)).status).toBe('done');
          }
          const left = {
            activities: await database.activities.toArray(),
            days: await database.days.toArray(),
          };
          // Something stale and something lost, as after an aborted update of the rules.
          const stale = left.activities.map((row) => ({ ...row, title: 'basi', dayCount: 99 }));
          await database.activities.bulkPut(stale);
          await database.days.clear();
          await database.days.put({ ...left.days[0], activityId: 'ghost', dayId: 'd' } as never);

          await rebuildProjections(database, projector);

          expect(await database.activities.toArray()).toEqual(left.activities);
          expect(await database.days.toArray()).toEqual(left.days);
          sessions.a.close();
          sessions.b.close();
        },
      ),
      { numRuns: 20 },
    );
  }, 30_000);

  it('tells how far it is', async () => {
    const database = await openTestDatabase();
    for (const id of ['a', 'b', 'c']) {
      const session = await openSession(database, undefined, id);
      await session.execute({ type: 'write', texts: ['x'] });
    }
    const told: string[] = [];
    await rebuildProjections(database, projector, (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });
});
