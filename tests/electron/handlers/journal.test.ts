import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalLine } from '../../../electron/contract';
import { journalHandlers } from '../../../electron/handlers/journal';
import { openJournal } from '../../../electron/journal/journal';
import { ACTIVITY, chain, jsonOf, LAPTOP } from '../journal/lines';
import { scratchFolder } from '../scratch';

async function handlers() {
  const root = await scratchFolder();
  return journalHandlers(
    openJournal({ folder: join(root, 'journal'), quarantine: join(root, 'quarantine') }),
  );
}

function changed(change: Partial<JournalLine>): JournalLine {
  const [line] = chain(1);
  if (line === undefined) throw new Error('no line');
  return { ...line, ...change };
}

describe('the journal over IPC', () => {
  it('appends, reads and inspects', async () => {
    const { append, read, inspect } = await handlers();
    expect(await append([chain(2)])).toEqual({ status: 'appended' });
    expect(await read([ACTIVITY])).toEqual(jsonOf(chain(2)));
    expect((await inspect([])).heads).toHaveLength(1);
  });

  it('takes the log of the office', async () => {
    const { append, read } = await handlers();
    const lines = chain(1, { activityId: 'office' });
    expect(await append([lines])).toEqual({ status: 'appended' });
    expect(await read(['office'])).toEqual(jsonOf(lines));
  });

  it.each<[string, JournalLine]>([
    ['a path for a log', changed({ activityId: '../../etc' })],
    ['an absolute path for a log', changed({ activityId: '/etc' })],
    ['an upper-case log', changed({ activityId: ACTIVITY.toUpperCase() })],
    ['a path for a device', changed({ deviceId: '..\\..' })],
    ['a number below one', changed({ seq: 0 })],
    ['a broken number', changed({ seq: 1.5 })],
    ['no hash', changed({ hash: '' })],
    ['another hash than the event has', changed({ hash: 'f'.repeat(64) })],
    ['another predecessor than the event has', changed({ previousHash: 'f'.repeat(64) })],
    ['another device than the event has', changed({ deviceId: ACTIVITY })],
    ['a line break in an event', changed({ json: `${chain(1)[0]?.json}\n` })],
    ['something that is no event', changed({ json: '{"a":1}' })],
    ['something that is no JSON', changed({ json: '{{{' })],
  ])('refuses %s', async (_what, line) => {
    const { append, inspect } = await handlers();
    await expect(append([[line]])).rejects.toThrow();
    expect((await inspect([])).heads).toEqual([]);
  });

  it('refuses lines of two logs at once', async () => {
    const { append } = await handlers();
    await expect(append([[...chain(1), ...chain(1, { activityId: LAPTOP })]])).rejects.toThrow();
  });

  it('refuses a batch that is too large', async () => {
    const { append } = await handlers();
    const huge = chain(1, { payload: 'x'.repeat(16 * 1024 * 1024) });
    await expect(append([huge])).rejects.toThrow();
    await expect(append([Array.from({ length: 50_001 }, () => chain(1)[0])])).rejects.toThrow();
  });

  it.each([[[]], [['..']], [['%2e%2e']], [[{}]], [[ACTIVITY, ACTIVITY]], [[null]]])(
    'reads nothing for %j',
    async (args) => {
      const { read } = await handlers();
      await expect(read(args)).rejects.toThrow();
    },
  );
});
