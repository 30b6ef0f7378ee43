import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { printSchemas, SCHEMA_FILES } from './print-schema.js';

describe('the printed schemas', () => {
  let printed: Awaited<ReturnType<typeof printSchemas>>;
  beforeAll(async () => {
    printed = await printSchemas();
  });

  it('are what the staff resolvers make', () => {
    expect(printed.staff).toBe(readFileSync(SCHEMA_FILES.staff, 'utf8'));
  });

  it('are what the public resolvers make', () => {
    expect(printed.open).toBe(readFileSync(SCHEMA_FILES.open, 'utf8'));
  });

  it('are what the portal reads by itself, out of the live model alone', () => {
    expect(printed.reading).toBe(readFileSync(SCHEMA_FILES.reading, 'utf8'));
  });

  it('offer citizens nothing that writes', () => {
    expect(printed.open).not.toMatch(/^type Mutation/m);
  });
});
