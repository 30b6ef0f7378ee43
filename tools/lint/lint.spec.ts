import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Probe {
  readonly title: string;
  readonly path: string;
  readonly code: string;
  readonly rule: string;
}

const BOUNDARY = '@nx/enforce-module-boundaries';
const imports = (path: string, target: string): Probe => ({
  title: `${path} importing ${target}`,
  path,
  code: `import * as it from '${target}';\nexport const used = it;\n`,
  rule: BOUNDARY,
});

const FORBIDDEN: readonly Probe[] = [
  imports('libs/kernel/src/x.ts', '@jiyue/tenancy'),
  imports('libs/kernel/src/x.ts', 'typeorm'),
  imports('libs/tenancy/src/x.ts', '@jiyue/platform'),
  imports('libs/platform/src/x.ts', '@jiyue/auth'),
  imports('libs/auth/src/x.ts', '@jiyue/content'),
  imports('libs/content/src/x.ts', '@jiyue/sites'),
  imports('libs/sites/src/x.ts', '@jiyue/supervision'),
  imports('libs/sites/src/x.ts', 'pg'),
  imports('libs/ui/src/x.ts', '@jiyue/content'),
  imports('libs/search/src/x.ts', '@jiyue/tenancy'),
  imports('libs/live/src/x.ts', '@jiyue/content'),
  imports('libs/bus/src/x.ts', '@jiyue/platform'),
  imports('apps/admin-web/src/x.ts', '@jiyue/tenancy'),
  imports('apps/portal-web/src/x.ts', '@jiyue/content'),
  imports('apps/portal-web/src/x.ts', '@jiyue/platform'),
  imports('apps/dev-idp/src/x.ts', '@jiyue/auth'),
  imports('libs/content/src/x.ts', '@jiyue/testing'),
  {
    title: 'a default export',
    path: 'libs/kernel/src/x.ts',
    code: 'export default 1;\n',
    rule: 'no-restricted-exports',
  },
  {
    title: 'any',
    path: 'libs/kernel/src/x.ts',
    code: 'export const x: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    title: 'the environment outside configuration',
    path: 'libs/content/src/x.ts',
    code: `export const x = process.env['X'];\n`,
    rule: 'no-restricted-syntax',
  },
  {
    title: 'an empty catch',
    path: 'libs/kernel/src/x.ts',
    code: 'try { process.cwd(); } catch {}\n',
    rule: 'no-empty',
  },
  {
    title: 'a DataSource in a domain',
    path: 'libs/content/src/x.ts',
    code: `import { DataSource } from 'typeorm';\nexport const x = DataSource;\n`,
    rule: 'jiyue/one-door-to-the-database',
  },
  {
    title: 'a literal cache key',
    path: 'libs/content/src/x.ts',
    code: 'export const x = (cache: Map<string, string>, id: string) => cache.get(`article:${id}`);\n',
    rule: 'jiyue/keys-by-key-of',
  },
  {
    title: 'the table of another lib',
    path: 'libs/supervision/src/x.ts',
    code: 'export const x = `select 1 from content_article a`;\n',
    rule: 'jiyue/own-tables-only',
  },
  { title: 'a file of 301 lines', path: 'libs/kernel/src/x.ts', code: 'export {};\n'.repeat(301), rule: 'max-lines' },
  {
    title: 'a path into another lib',
    path: 'libs/content/src/x.ts',
    code: `import { Scope } from '../../tenancy/src/scope.js';\nexport const x = Scope;\n`,
    rule: 'jiyue/no-relative-across-libs',
  },
  {
    title: 'five parameters',
    path: 'libs/kernel/src/x.ts',
    code: 'export const x = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];\n',
    rule: 'jiyue/few-parameters',
  },
];

const ALLOWED: readonly Probe[] = [
  imports('libs/tenancy/src/x.ts', '@jiyue/kernel'),
  imports('libs/platform/src/x.ts', '@jiyue/bus'),
  imports('libs/auth/src/x.ts', '@jiyue/platform'),
  imports('libs/sites/src/x.ts', '@jiyue/content'),
  imports('libs/supervision/src/x.spec.ts', '@jiyue/testing'),
  imports('libs/auth/src/x.db.spec.ts', '@jiyue/testing'),
  imports('apps/api/src/x.e2e.ts', '@jiyue/testing'),
  imports('apps/api/src/x.ts', '@jiyue/sites'),
  imports('apps/admin-web/src/x.ts', '@jiyue/api-client'),
  imports('apps/portal-web/src/x.ts', '@jiyue/bus'),
  imports('apps/portal-web/src/x.ts', '@jiyue/api-client'),
];

describe('lint', () => {
  const found = new Map<Probe, string[]>();

  beforeAll(() => {
    const probes = [...FORBIDDEN, ...ALLOWED];
    const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: 'true' };
    const output = execFileSync(process.execPath, ['tools/lint/probe.mjs'], {
      input: JSON.stringify(probes),
      env,
      encoding: 'utf8',
    });
    const answers: string[][] = JSON.parse(output.slice(output.lastIndexOf('[[')));
    probes.forEach((probe, index) => found.set(probe, answers[index] ?? []));
  }, 120_000);

  it.each(FORBIDDEN)('refuses $title', (probe) => expect(found.get(probe)).toContain(probe.rule));

  it.each(ALLOWED)('lets pass $title', (probe) => expect(found.get(probe)).not.toContain(BOUNDARY));
});
