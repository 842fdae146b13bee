import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, decodeRow, encodeLine, encodeRow } from '../../renderer/store/event-codec';
import { at, makeNotes } from '../helpers/factories';

const event = at(makeNotes(1), 0);

describe('the event codec', () => {
  it('gives back what it wrote, as a row and as a line', () => {
    expect(decodeRow(structuredClone(encodeRow(event)))).toEqual({ ok: true, event });
    expect(decodeLine(encodeLine(event).json)).toEqual({ ok: true, event });
  });

  it('puts a line on one line, with the fields that the journal checks', () => {
    const line = encodeLine(at(makeNotes(1), 0));
    expect(line.json).not.toContain('\n');
    expect(line).toMatchObject({
      seq: 1,
      previousHash: '',
      hash: expect.stringMatching(/^\w{64}$/),
    });
  });

  it('keeps fields that it does not know, because the hash covers them', () => {
    const decoded = decodeRow({ ...event, addedLater: 'ya' });
    expect(decoded).toMatchObject({ ok: true, event: { addedLater: 'ya' } });
  });

  it.each(Object.keys(event))('calls a row without %s unreadable', (field) => {
    const { [field as keyof typeof event]: _gone, ...rest } = event;
    expect(decodeRow(rest)).toEqual({ ok: false, reason: 'unreadable' });
    expect(decodeRow({ ...event, [field]: null })).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('recognises what a newer version wrote', () => {
    expect(decodeRow({ ...event, v: 2 })).toEqual({ ok: false, reason: 'newer' });
  });

  it('reads anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (found) => {
        expect(decodeRow(found).ok).toBe(false);
        expect(decodeLine(String(JSON.stringify(found))).ok).toBe(false);
        expect(typeof found !== 'string' || !decodeLine(found).ok).toBe(true);
      }),
    );
  });

  it('calls a line that was cut off unreadable', () => {
    const { json } = encodeLine(event);
    for (let length = 0; length < json.length; length += 7) {
      expect(decodeLine(json.slice(0, length))).toEqual({ ok: false, reason: 'unreadable' });
    }
  });
});
