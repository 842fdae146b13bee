import type { z } from 'zod';
import type { Bridge } from './contract';

/** A method of the contract as the shell serves it: its arguments are not to be trusted. */
export type Handler<F extends (...args: never) => unknown> = (
  args: readonly unknown[],
) => ReturnType<F>;

export type CapabilityHandlers<C extends keyof Bridge> = {
  readonly [M in keyof Bridge[C]]: Bridge[C][M] extends (...args: never) => unknown
    ? Handler<Bridge[C][M]>
    : never;
};

export type BridgeHandlers = { readonly [C in keyof Bridge]: CapabilityHandlers<C> };

/** Names the places that were wrong, never the values: they may hold personal data. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/**
 * Guards a method by a schema of its whole argument list.
 *
 * @throws RefusedRequest when the arguments are not what the contract says: that is a bug or an
 * attack, never something the user did.
 */
export function guarded<A extends readonly unknown[], R>(
  schema: z.ZodType<A>,
  run: (...args: A) => Promise<R>,
): (args: readonly unknown[]) => Promise<R> {
  return async (args) => {
    const checked = schema.safeParse(args);
    if (!checked.success) {
      const places = checked.error.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
      throw new RefusedRequest(places.join('; '));
    }
    return run(...checked.data);
  };
}
