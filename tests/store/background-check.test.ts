import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import { checkInBackground } from '../../renderer/store/background-check';
import { at, makeNotes } from '../helpers/factories';

const chain = makeNotes(400);
const forever = new AbortController().signal;

describe('checkInBackground', () => {
  it('finds nothing in a whole log', async () => {
    expect(await checkInBackground(chain, forever)).toBeUndefined();
  });

  it.each([0, 1, 99, 100, 101, 399])('finds the altered event at %i', async (index) => {
    const altered = chain.map((event, place) =>
      place === index ? ({ ...event, operator: 'Orang lain' } as LogEvent) : event,
    );
    const { id: eventId, deviceId, seq } = at(chain, index);
    expect(await checkInBackground(altered, forever)).toEqual({
      fault: 'altered',
      eventId,
      deviceId,
      seq,
    });
  });

  it('lets the window have its turn in between', async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    await checkInBackground(chain, forever);
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const altered = [{ ...at(chain, 0), operator: 'Orang lain' } as LogEvent];
    expect(await checkInBackground(altered, stop.signal)).toBeUndefined();
  });
});
