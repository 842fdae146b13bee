import { join } from 'node:path';
import { openJournal } from '../../../electron/journal/journal';
import { chain } from '../journal/lines';

/**
 * Appends batches of three lines until it is killed, and says the number of the last line after
 * each acknowledgement. Argument: the folder that holds the journal.
 */
const [root = ''] = process.argv.slice(2);
const journal = openJournal({
  folder: join(root, 'journal'),
  quarantine: join(root, 'quarantine'),
});
const [head] = (await journal.inspect()).heads;
for (let seq = head?.seq ?? 0; ; seq += 3) {
  // Now and then a batch so large that the kill can fall into the middle of its writing.
  const payload = 'x'.repeat(seq % 5 === 0 ? 500_000 : (seq * 7919) % 20_000);
  const result = await journal.append(chain(3, { from: seq + 1, payload }));
  if (result.status === 'failed') throw new Error(result.code);
  process.stdout.write(`${seq + 3}\n`);
}
