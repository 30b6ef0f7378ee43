import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configurationDocument } from './configuration-doc.ts';
import { ROOT } from './lib/paths.ts';

describe('docs/configuration.md', () => {
  it('lists every variable as the schema reads it', async () => {
    expect(readFileSync(join(ROOT, 'docs', 'configuration.md'), 'utf8')).toBe(await configurationDocument());
  });
});
