import { preview } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../electron/content-security-policy';
import { inProject } from './project';

/** Fixed for ever: the browser keeps the user's data by address, and the port is part of it. */
export const PORT = 41710;

const MARK = 'X-Served-By';
const NAME = 'pendamping';

export const addressOf = (port: number): string => `http://127.0.0.1:${port}/`;

/** Who answers on the loopback port: an earlier `npm start`, another program, or nobody. */
export async function whoServes(port: number): Promise<'us' | 'others' | 'nobody'> {
  try {
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(addressOf(port), { method: 'HEAD', signal });
    return answer.headers.get(MARK) === NAME ? 'us' : 'others';
  } catch (error) {
    return isRefused(error) ? 'nobody' : 'others';
  }
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

/** Serves the production build on loopback only, with the policy that the desktop uses. */
export async function serveBuild(port: number): Promise<{ close(): Promise<void> }> {
  const server = await preview({
    root: inProject('renderer'),
    configFile: inProject('vite.config.ts'),
    logLevel: 'warn',
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY, [MARK]: NAME },
    },
  });
  return { close: () => server.close() };
}
