import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../renderer/domain/log/event';
import { orderEvents } from '../../../renderer/domain/log/order';
import { hashEvent } from '../../../renderer/domain/log/seal';
import { verifyChain } from '../../../renderer/domain/log/verify';
import { plannedActivity } from '../../helpers/recorded-activity';

const recorded = () => {
  const activity = plannedActivity();
  activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] });
  activity.wait(3).do({ type: 'finish-steps', dayId: activity.dayId, steps: [1] });
  return activity.events;
};

const replaceAt = (events: readonly LogEvent[], index: number, change: object): LogEvent[] =>
  events.map((event, at) => (at === index ? ({ ...event, ...change } as LogEvent) : event));

describe('the hash chain', () => {
  it('is whole as it was recorded', () => {
    expect(verifyChain(recorded())).toBeUndefined();
  });

  it('finds every changed field of every event', () => {
    const events = recorded();
    for (const [index, event] of events.entries()) {
      for (const [field, value] of Object.entries(event)) {
        const changed = typeof value === 'number' ? value + 1 : `${JSON.stringify(value)}x`;
        expect(verifyChain(replaceAt(events, index, { [field]: changed }))).toBeDefined();
      }
    }
  });

  it('finds a missing event, also the first', () => {
    const events = recorded();
    expect(verifyChain(events.slice(1))).toMatchObject({ fault: 'gap', seq: 2 });
    expect(verifyChain(events.filter((_, index) => index !== 1))).toMatchObject({ fault: 'gap' });
  });

  it('finds a payload changed together with its own hash', () => {
    const events = recorded();
    const victim = events[1];
    if (!victim) throw new Error('nothing recorded');
    const forged = { ...victim, operator: 'Orang lain' } as LogEvent;
    const altered = replaceAt(events, 1, { operator: 'Orang lain', hash: hashEvent(forged) });
    expect(verifyChain(altered)).toMatchObject({ fault: 'broken-chain', seq: 3 });
  });

  it('keeps its hashes when a payload is erased', () => {
    const [event] = recorded();
    if (!event) throw new Error('nothing recorded');
    const erased = { ...event, payload: {}, salt: '' } as LogEvent;
    expect(hashEvent(erased)).toBe(event.hash);
  });
});

describe('the order of a log', () => {
  it('is the same whatever order the events arrive in', () => {
    const events = recorded();
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(orderEvents(shuffled)).toEqual(events);
      }),
    );
  });

  it('keeps a device in sequence even when its clock was set back', () => {
    const events = recorded().map(
      (event) => ({ ...event, recordedAt: event.recordedAt - event.seq * 60_000 }) as LogEvent,
    );
    expect(orderEvents(events.toReversed()).map((event) => event.seq)).toEqual(
      events.map((event) => event.seq),
    );
  });
});
