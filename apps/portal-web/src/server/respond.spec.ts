import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { packed } from './packed.js';
import { codingFor } from './respond.js';

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
  ])('for %j takes %j', (header, expected) => {
    const page = packed('水'.repeat(1000), {});
    expect(codingFor(accepting(header), page)).toBe(expected);
  });

  it('gives the same mark for the same text', () => {
    expect(packed('a', {}).etag).toBe(packed('a', {}).etag);
  });

  it.each([0, 1, 511, 512, 513, 60_001])('weighs whole bytes at %i bytes', (length) => {
    expect(Number.isSafeInteger(packed('x'.repeat(length), {}).weight)).toBe(true);
  });

  it('makes an encoding once, for whoever asks first', async () => {
    const page = packed('水'.repeat(1000), {});
    const [one, two] = await Promise.all([page.body('br'), page.body('br')]);
    expect(one).toBe(two);
    expect(page.body('br')).toBe(one);
    expect(page.body('')).toBe(page.identity);
  });
});
