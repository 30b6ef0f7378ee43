import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorCodes, errorsDocument } from './errors-doc.ts';
import { ROOT } from './lib/paths.ts';

describe('docs/errors.md', () => {
  it('lists what the sources can answer with', () => {
    expect(
      readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
        .replace(/ +\|/g, ' |')
        .replace(/-+/g, '-'),
    ).toBe(errorsDocument().replace(/ +\|/g, ' |').replace(/-+/g, '-'));
  });

  it('names the refusals of every lib', () => {
    const areas = new Set(errorCodes().map(({ code }) => code.split('.')[0]));
    expect([...areas].sort()).toEqual(['AUTH', 'CALENDAR', 'CONTENT', 'PLATFORM', 'SITES', 'TENANCY']);
  });
});
