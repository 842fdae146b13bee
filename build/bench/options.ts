import { parseArgs } from 'node:util';

export type Options<Name extends string> =
  | { readonly ok: true; readonly names: readonly Name[] }
  | { readonly ok: false; readonly complaint: string };

/** Reads `--only marking,fold`; without it, everything is measured. */
export function parseOptions<Name extends string>(
  args: readonly string[],
  known: readonly Name[],
): Options<Name> {
  const usage = `Usage: npm run bench -- [--only ${known.join(',')}]`;
  try {
    const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' } } });
    if (values.only === undefined) return { ok: true, names: known };
    const wanted = values.only.split(',').map((name) => name.trim());
    const strange = wanted.filter((name) => !known.some((each) => each === name));
    if (strange.length > 0) {
      return { ok: false, complaint: `No measure is called ${strange.join(', ')}.\n${usage}` };
    }
    return { ok: true, names: known.filter((name) => wanted.includes(name)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, complaint: `${error.message}\n${usage}` };
  }
}
