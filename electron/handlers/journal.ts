import { z } from 'zod';
import type { JournalLine } from '../contract';
import { type CapabilityHandlers, guarded } from '../handler';
import { parseFields } from '../journal/fields';
import { isIdentifier } from '../journal/identifiers';
import type { Journal } from '../journal/journal';

const MEGABYTE = 1024 * 1024;
const LONGEST_LINE = 16 * MEGABYTE;
const LARGEST_BATCH = 64 * MEGABYTE;
const MOST_LINES = 50_000;

const identifier = z.string().refine(isIdentifier);
const hash = z.string().max(128);

const line = z
  .object({
    activityId: identifier,
    deviceId: identifier,
    seq: z.int().positive(),
    hash: hash.min(1),
    previousHash: hash,
    json: z.string().min(2).max(LONGEST_LINE),
  })
  // What is indexed must be what is stored, or a later start would find another journal.
  .refine(isTruthful);

const lines = z
  .array(line)
  .max(MOST_LINES)
  .refine((batch) => new Set(batch.map(({ activityId }) => activityId)).size <= 1)
  .refine((batch) => batch.reduce((sum, { json }) => sum + json.length, 0) <= LARGEST_BATCH);

function isTruthful(claimed: JournalLine): boolean {
  if (/[\n\r]/.test(claimed.json)) return false;
  const stored = parseFields(claimed.json);
  return (
    stored !== undefined &&
    stored.activityId === claimed.activityId &&
    stored.deviceId === claimed.deviceId &&
    stored.seq === claimed.seq &&
    stored.hash === claimed.hash &&
    stored.previousHash === claimed.previousHash
  );
}

export function journalHandlers(journal: Journal): CapabilityHandlers<'journal'> {
  return {
    inspect: guarded(z.tuple([]), () => journal.inspect()),
    read: guarded(z.tuple([identifier]), (activityId) => journal.read(activityId)),
    append: guarded(z.tuple([lines]), (batch) => journal.append(batch)),
  };
}
