import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasLeft, relay } from './relay.js';

const CHUNK = Buffer.alloc(64 * 1024, 'a');

describe('what is handed through', () => {
  /** What the file service is sending now. */
  const sending = new Set<ServerResponse>();
  const source = createServer((_, response) => {
    sending.add(response);
    response.once('close', () => sending.delete(response));
    const more = (): void => {
      while (!response.destroyed && response.write(CHUNK));
      response.once('drain', more);
    };
    more();
  });
  const through = createServer((_, response) => {
    const asked = relay(urlOf(source), { headers: {}, isHead: false, reader: response });
    void asked.then(({ pass }) => pass()).catch((error: unknown) => expect(hasLeft(error)).toBe(true));
  });
  beforeAll(async () => {
    await Promise.all([source, through].map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  });
  afterAll(() => [source, through].forEach((server) => (server.closeAllConnections(), server.close())));

  it('ends at its source when the reader leaves', async () => {
    const answer = await new Promise<IncomingMessage>((resolve) => get(urlOf(through), resolve));
    await once(answer, 'data');
    const [response] = sending;
    expect(sending.size).toBe(1);
    answer.destroy();
    if (response && !response.destroyed) await once(response, 'close');
    expect(sending.size).toBe(0);
  });
});

function urlOf(server: ReturnType<typeof createServer>): URL {
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}
