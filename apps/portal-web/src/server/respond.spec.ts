import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { packed } from './packed.js';
import { chooseBody } from './respond.js';

/** A request that accepts these encodings. */
function accepting(header: string | undefined): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (header !== undefined) request.headers['accept-encoding'] = header;
  return request;
}

describe('choosing a body', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['deflate', ''],
    ['brotli', ''],
    ['GZIP ; q=1', 'gzip'],
    ['br;q=0.000', ''],
    ['br;q=x', ''],
    [`br,${' '.repeat(600)}`, ''],
    ['', ''],
    [undefined, ''],
  ])('for %j takes %j', async (header, expected) => {
    const page = await packed('水'.repeat(1000), {});
    expect(chooseBody(accepting(header), page).name).toBe(expected);
  });

  it('gives the same mark for the same text', async () => {
    const [one, two] = await Promise.all([packed('a', {}), packed('a', {})]);
    expect(one.etag).toBe(two.etag);
  });
});
