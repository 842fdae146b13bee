import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { Protocol } from 'electron';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { errnoOf } from './disk';
import { APP_HOST, APP_SCHEME } from './security';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Only a standard scheme gets storage (electron#7298); wasm modules are read with `fetch`. */
export const APP_PRIVILEGES = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/**
 * The bundle's file behind an `app://bundle/…` address, or undefined for any address that is not
 * plainly inside `root`: another host, credentials, encoded separators, `..`, NUL, a drive letter.
 */
export function resolveBundlePath(root: string, address: string): string | undefined {
  const match = /^app:\/\/([^/?#\\]*)(\/[^?#]*)?(?:[?#].*)?$/s.exec(address);
  if (match === null || match[1] !== APP_HOST) return undefined;
  const path = decodePath(match[2] ?? '/');
  if (path === undefined || path.includes('\\') || path.includes('\0')) return undefined;
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => /^\.+$/.test(segment) || segment.includes(':'))) return undefined;
  const file = join(root, ...(segments.length === 0 ? ['index.html'] : segments));
  const inside = relative(root, file);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : file;
}

/** Undefined when malformed or when a separator was written as an escape. */
function decodePath(path: string): string | undefined {
  if (/%(?:2f|5c|00)/i.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Answers a request for a file of the bundle; the content policy goes with every answer. */
export async function answerBundleRequest(
  root: string,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = resolveBundlePath(root, request.url);
  if (path === undefined) return refuse(403);
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined) return refuse(404);
  try {
    const bytes = await readFile(path);
    const headers = { ...HEADERS, 'Content-Type': type };
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(errnoOf(error) ?? '')) {
      return refuse(404);
    }
    throw error;
  }
}

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Another version may stand at the same address after an update.
  'Cache-Control': 'no-cache',
};

function refuse(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}

/** Serves the renderer's production build, kept in `root`, at `app://bundle`. */
export function serveBundle(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(APP_SCHEME, (request) => answerBundleRequest(root, request));
}
