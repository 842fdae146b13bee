import type { BrowserContext } from '@playwright/test';

/**
 * Collects what no test may cause: a request that leaves the machine, a breach of the content
 * policy, an error on the console. Playwright's own `evaluate` is exempt from the policy; what the
 * page does by itself is not.
 */
export async function watch(
  context: BrowserContext,
  origin: string,
  expectedErrors: readonly RegExp[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  const report = (text: string): void => {
    if (!expectedErrors.some((expected) => expected.test(text))) problems.push(text);
  };
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) report(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on('page', (page) =>
    page.on('websocket', (socket) => report(`socket to ${socket.url()}`)),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `securitypolicyviolation: ${violation.violatedDirective} ${violation.blockedURI}`,
      );
    });
  });
  return problems;
}

function isOwn(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/`) ||
    url.startsWith('data:') ||
    url.startsWith(`blob:${origin}/`) ||
    url === 'about:blank'
  );
}
