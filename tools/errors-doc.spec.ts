import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorCodes, errorsDocument } from './errors-doc.ts';
import { ROOT } from './lib/paths.ts';

/** The areas that domains declare; the doors to the database, which stand below every declaration, have their own. */
function declaredAreas(): Set<string> {
  const files = globSync('libs/*/src/*.domain.ts', { cwd: ROOT });
  const areas = files.flatMap(
    (file) => /errorArea: '([A-Z]+)'/.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1] ?? [],
  );
  return new Set(['TENANCY', ...areas]);
}

describe('docs/errors.md', () => {
  it('lists what the sources can answer with', () => {
    expect(readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')).toBe(errorsDocument());
  });

  it('names refusals in the area of a declared domain only', () => {
    const areas = declaredAreas();
    expect(errorCodes().filter(({ code }) => !areas.has(code.split('.')[0] ?? ''))).toEqual([]);
  });
});
