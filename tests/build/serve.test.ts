import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { addressOf, PORT, whoServes } from '../../build/serve';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it('recognises an earlier start of the application', async () => {
  const server = createHttpServer((_request, response) =>
    response.setHeader('X-Served-By', 'pendamping').end(),
  );
  expect(await whoServes(await listen(server))).toBe('us');
});

it('recognises another program, even one that never answers', async () => {
  const talking = createHttpServer((_request, response) => response.end('hello'));
  expect(await whoServes(await listen(talking))).toBe('others');
  const sockets = new Set<{ destroy(): unknown }>();
  const silent = createServer((socket) => void sockets.add(socket));
  expect(await whoServes(await listen(silent))).toBe('others');
  for (const socket of sockets) socket.destroy();
});

it('recognises a free port', async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  expect(await whoServes(port)).toBe('nobody');
});

it('keeps the address for ever, for the browser keeps the data by it', () => {
  expect(addressOf(PORT)).toBe('http://127.0.0.1:41710/');
});
