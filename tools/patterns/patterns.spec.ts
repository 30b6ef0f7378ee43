import { describe, expect, it } from '@jest/globals';
import { check } from 'recheck';
import { nameOf, type Pattern, patternsOf } from './patterns.ts';

/** Safe, how the time grows, or that even the checker could not tell: a pattern that nobody understands is refused too. */
async function verdictOn({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<string> {
  const found = await check(source, flags, { timeout: 60_000 });
  return found.status === 'vulnerable' ? found.complexity.summary : found.status;
}

describe('the regular expressions of the product', () => {
  const patterns = patternsOf();

  it('are found, those too that are put together from constants', () => {
    const sources = patterns.map(({ source }) => source);
    expect(sources).toContain('^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+gov\\.cn$');
    expect(sources.length).toBeGreaterThan(200);
  });

  it('take time in proportion to the text, whoever writes the text', async () => {
    const slow: string[] = [];
    for (const pattern of patterns) {
      const verdict = await verdictOn(pattern);
      if (verdict !== 'safe') slow.push(`${nameOf(pattern)} ${verdict}`);
    }
    expect(slow).toEqual([]);
  }, 300_000);

  it('would be caught if one were slow, as that over Accept-Encoding was', async () => {
    const was = '(?:^|,)\\s*br\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)';
    expect([await verdictOn({ source: was, flags: 'i' }), await verdictOn({ source: '^(a|a)*$', flags: '' })]).toEqual([
      expect.stringMatching(/polynomial/),
      'exponential',
    ]);
  }, 60_000);
});
