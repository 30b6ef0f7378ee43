import { describe, expect, it } from '@jest/globals';
import { packed } from './packed.js';
import { chooseBody } from './respond.js';

describe('choosing a body', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['deflate', ''],
    ['brotli', ''],
    ['', ''],
    [undefined, ''],
  ])('for %j takes %j', async (header, expected) => {
    const page = await packed('水'.repeat(1000), {});
    expect(chooseBody(header, page).name).toBe(expected);
  });

  it('gives the same mark for the same text', async () => {
    const [one, two] = await Promise.all([packed('a', {}), packed('a', {})]);
    expect(one.etag).toBe(two.etag);
  });
});
