import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import { verifyChain } from '../../renderer/domain/log/verify';
import { findBrokenLink, isAltered } from '../../renderer/store/chain-checks';
import { headOf } from '../../renderer/store/log-store';
import { at, DEVICE, makeNotes } from '../helpers/factories';

const headsOf = (event: LogEvent) => new Map([[event.deviceId, headOf(event)]]);

describe('the two halves of the check of a chain', () => {
  it('find a fault exactly where verifyChain finds one', () => {
    const chain = makeNotes(8);
    const spoil = fc.record({
      index: fc.nat(7),
      how: fc.constantFrom('drop', 'payload', 'operator', 'previousHash', 'hash', 'nothing'),
    });
    fc.assert(
      fc.property(spoil, ({ index, how }) => {
        const victim = at(chain, index);
        const spoiled = chain.flatMap((event): readonly LogEvent[] => {
          if (event !== victim || how === 'nothing') return [event];
          if (how === 'drop') return [];
          const payload = how === 'payload' ? { text: 'lain' } : event.payload;
          const changed = how === 'payload' ? {} : { [how]: 'lain' };
          return [{ ...event, ...changed, payload } as LogEvent];
        });
        const whole = verifyChain(spoiled);
        const found = findBrokenLink(spoiled, new Map()) ?? spoiled.find(isAltered);
        expect(found?.seq === undefined).toBe(whole === undefined);
      }),
    );
  });

  it('know from the head what is missing at the end', () => {
    const chain = makeNotes(5);
    expect(findBrokenLink(chain.slice(0, 3), headsOf(at(chain, 4)))).toEqual({
      fault: 'gap',
      eventId: '',
      deviceId: DEVICE,
      seq: 4,
    });
    expect(findBrokenLink([], headsOf(at(chain, 4)))).toMatchObject({ fault: 'gap', seq: 1 });
    expect(findBrokenLink(chain, headsOf(at(chain, 4)))).toBeUndefined();
  });

  it('find a head that names another event', () => {
    const chain = makeNotes(2);
    const head = { ...headOf(at(chain, 1)), hash: 'lain' };
    expect(findBrokenLink(chain, new Map([[DEVICE, head]]))).toMatchObject({
      fault: 'broken-chain',
      seq: 2,
    });
  });
});
