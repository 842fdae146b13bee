import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/content-security-policy';
import { answerBundleRequest, resolveBundlePath } from '../../electron/protocol';
import { scratchFolder } from './scratch';

const ROOT = join(import.meta.dirname, 'bundle');

describe('the path behind an address', () => {
  it.each([
    ['app://bundle', 'index.html'],
    ['app://bundle/', 'index.html'],
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/index.html#/kegiatan/1', 'index.html'],
    ['app://bundle/assets/a%20b.js?v=1', 'assets/a b.js'],
    ['app://bundle/assets/caf%C3%A9.js', 'assets/café.js'],
    ['app://bundle/assets//index.js', 'assets/index.js'],
    ['app://bundle/%252e%252e/secret', '%2e%2e/secret'],
  ])('of %s is %s', (address, path) => {
    expect(resolveBundlePath(ROOT, address)).toBe(join(ROOT, path));
  });

  it.each([
    'app://other/index.html',
    'app://bundle.example/index.html',
    'app://bundle:8080/index.html',
    'app://user@bundle/index.html',
    'https://bundle/index.html',
    'app:bundle/index.html',
    'app://bundle/../secret',
    'app://bundle/assets/../../secret',
    'app://bundle/%2e%2e/secret',
    'app://bundle/.%2e/secret',
    'app://bundle/..%2fsecret',
    'app://bundle/%2Fetc/passwd',
    'app://bundle/..%5csecret',
    'app://bundle/..\\secret',
    'app://bundle\\..\\secret',
    'app://bundle/assets%00.js',
    'app://bundle/%E0%A4%A',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/C%3A/Windows/win.ini',
    'app://bundle/.../secret',
    'app://bundle/./index.html',
  ])('is refused for %s', (address) => {
    expect(resolveBundlePath(ROOT, address)).toBeUndefined();
  });
});

describe('the answer to a request', () => {
  async function bundle() {
    const root = await scratchFolder();
    await mkdir(join(root, 'assets'));
    await writeFile(join(root, 'index.html'), '<!doctype html>');
    await writeFile(join(root, 'assets', 'index.js'), 'export {};');
    await writeFile(join(root, 'assets', 'secret.key'), 'secret');
    return (url: string, method = 'GET') => answerBundleRequest(root, { url, method });
  }

  it('carries the file, its type and the content policy', async () => {
    const answer = await bundle();
    const page = await answer('app://bundle/');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const script = await answer('app://bundle/assets/index.js');
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['app://bundle/assets/missing.js', 'GET', 404],
    ['app://bundle/assets', 'GET', 404],
    ['app://bundle/index.html/x.js', 'GET', 404],
    ['app://bundle/assets/secret.key', 'GET', 404],
    ['app://bundle/../secret.js', 'GET', 403],
    ['app://bundle/index.html', 'POST', 405],
  ])('refuses %s by %s with %i', async (url, method, status) => {
    const answer = await bundle();
    const response = await answer(url, method);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  it('to HEAD has no body', async () => {
    const answer = await bundle();
    const head = await answer('app://bundle/index.html', 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });
});

describe('the content policy', () => {
  it('allows no script but the bundle and no address but the origin', () => {
    const directives = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((part) => {
        const [name = '', ...sources] = part.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(directives.get('connect-src')).toBe("'self'");
    for (const name of ['base-uri', 'form-action', 'object-src', 'frame-src', 'frame-ancestors']) {
      expect(directives.get(name)).toBe("'none'");
    }
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|'unsafe-eval'/);
  });
});
