import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GuardedFetcher } from './guarded-fetcher.js';

const LIMITS = { bytes: 1000, ms: 1500, leads: 2, types: ['image/png'] };
const PNG = { 'content-type': 'image/png; charset=x' };

/** What the other side answers, by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/picture': (_, response) => response.writeHead(200, PNG).end('bytes'),
  '/once': (_, response) => response.writeHead(302, { location: '/picture' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inward': (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end(),
  '/scheme': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (_, response) => response.writeHead(200, PNG).end('x'.repeat(1001)),
  '/slow': (_, response) => void response.writeHead(200, PNG).write('x'),
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
  '/gone': (_, response) => response.writeHead(404, PNG).end(),
  '/asks': (request, response) => response.writeHead(200, PNG).end(JSON.stringify(request.headers)),
};

let outside: Server;
let secret: Server;
let port = 0;
let inner = 0;
let reached = 0;
let fetcher: GuardedFetcher;

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

describe('the guarded fetcher', () => {
  beforeAll(async () => {
    outside = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
    secret = createServer((_, response) => response.writeHead(200, PNG).end(`never ${(reached += 1)}`));
    port = await listen(outside);
    inner = await listen(secret);
    fetcher = new GuardedFetcher([{ address: '127.0.0.1', port }]);
  });
  afterAll(() => {
    for (const server of [outside, secret]) {
      server.closeAllConnections();
      server.close();
    }
  });

  const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const fault = (name: string, status = 0) => expect.objectContaining({ fault: name, status });

  it('brings what is there, with its type, from where the leads end', async () => {
    const { url, type, bytes } = await fetcher.bring(at('/once'), LIMITS);
    expect([url.pathname, type, bytes.toString()]).toEqual(['/picture', 'image/png', 'bytes']);
  });

  it('says what is answered without reading it', async () => {
    const looks = ['/gone', '/once', '/slow'].map((path) => fetcher.look(at(path), LIMITS));
    expect(await Promise.all(looks)).toEqual([404, 200, 200]);
    await expect(fetcher.look(at('/inward'), LIMITS)).rejects.toEqual(fault('address'));
  });

  it('tells nobody who asks', async () => {
    const { bytes } = await fetcher.bring(at('/asks'), LIMITS);
    expect(Object.keys(JSON.parse(bytes.toString())).sort()).toEqual([
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it.each([
    ['/large', fault('size')],
    ['/slow', fault('time')],
    ['/page', fault('type')],
    ['/gone', fault('status', 404)],
    ['/round', fault('status', 302)],
    ['/scheme', fault('address')],
    ['/inward', fault('address')],
  ])('stops at %s', async (path, failure) => {
    await expect(fetcher.bring(at(path), LIMITS)).rejects.toEqual(failure);
  });

  it.each([
    'ftp://example.com/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'http://name:password@example.com/a.png',
    'http://example.com:22/a.png',
    'http://127.0.0.1/a.png',
    'http://127.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f000001/a.png',
    'http://[::1]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'http://[64:ff9b::7f00:1]/a.png',
    'http://localhost/a.png',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/a.png',
    'http://192.168.1.1/a.png',
    'http://100.100.100.200/a.png',
    'http://0.0.0.0/a.png',
    `https://example.com/${'x'.repeat(2000)}`,
    'no address',
  ])('does not go to %s', async (address) => {
    await expect(fetcher.bring(address, LIMITS)).rejects.toEqual(fault('address'));
  });

  it('goes to an allowed place at its port alone', async () => {
    await expect(fetcher.bring(`http://127.0.0.1:${inner}/`, LIMITS)).rejects.toEqual(fault('address'));
    await expect(new GuardedFetcher().bring(at('/picture'), LIMITS)).rejects.toEqual(fault('address'));
    expect(reached).toBe(0);
  });
});
