import { writeAtomically } from '../../../electron/write-atomically';

/**
 * Saves the same file again and again until it is killed, each time with other bytes and another
 * length, and says which version is safe. Arguments: the path and the version to start from.
 */
const [path = '', first = '0'] = process.argv.slice(2);
for (let version = Number(first); ; version += 1) {
  const bytes = Buffer.alloc(100_000 + ((version * 4096) % 300_000), version % 256);
  bytes.writeUInt32BE(version, 0);
  bytes.writeUInt32BE(bytes.length, 4);
  const failure = await writeAtomically(path, bytes);
  if (failure !== undefined) throw new Error(failure);
  process.stdout.write(`${version}\n`);
}
