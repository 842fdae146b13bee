import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openJournal } from '../../electron/journal/journal';
import { encodeLine } from '../../renderer/store/event-codec';
import { ACTIVITY, at, makeNotes, OTHER_DEVICE } from './factories';
import { MemoryJournal } from './memory-journal';

const chain = makeNotes(6);
const fork = makeNotes(3, { after: at(chain, 2) });
const others = makeNotes(4, { deviceId: OTHER_DEVICE });

it("the tests' journal answers as the journal on the disk does", async () => {
  const event = fc.constantFrom(...chain, ...fork, ...others);
  // Mostly runs that continue something, or chance would hardly ever append.
  const run = fc
    .tuple(fc.constantFrom(chain, fork, others), fc.nat(5), fc.integer({ min: 1, max: 4 }))
    .map(([events, start, length]) => events.slice(start, start + length));
  const batch = fc.oneof(run, fc.array(event, { maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 8 }), async (batches) => {
      const folder = await mkdtemp(join(tmpdir(), 'journal-'));
      const real = openJournal({ folder: join(folder, 'j'), quarantine: join(folder, 'q') });
      const double = new MemoryJournal();
      for (const events of batches) {
        const lines = events.map(encodeLine);
        expect(await double.append(lines)).toEqual(await real.append(lines));
      }
      expect(await double.read(ACTIVITY)).toEqual(await real.read(ACTIVITY));
      const byDevice = (a: { deviceId: string }, b: { deviceId: string }) =>
        a.deviceId.localeCompare(b.deviceId);
      expect((await double.inspect()).heads.toSorted(byDevice)).toEqual(
        (await real.inspect()).heads.toSorted(byDevice),
      );
      await rm(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
}, 30_000);
