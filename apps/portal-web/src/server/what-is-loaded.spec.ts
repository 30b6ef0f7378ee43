import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const ROOT = new URL('../../../../', import.meta.url);
const HOOK = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  const found = next(name, context);
  const module = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(found.url)?.[1];
  if (module) process.stdout.write(module + '\\n');
  return found;
} });`;

/** The packages that come with what is imported, asked of Node itself. */
function loadedBy(name: string): Set<string> {
  const options = ['--conditions=@jiyue/source', '--import', './tools/jest/node.mjs'];
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const args = [...options, '--import', hook, '--input-type=module', '-e', `await import('${name}')`];
  const env = { ...process.env, NODE_OPTIONS: '', SWC_NODE_PROJECT: 'tsconfig.base.json' };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return new Set(stdout.trim().split('\n'));
}

describe('what the portal loads to read', () => {
  const loaded = loadedBy('@jiyue/live/reading');

  it('is the driver of the database and what runs GraphQL', () => {
    expect([...loaded]).toEqual(expect.arrayContaining(['pg', 'graphql', 'graphql-jit']));
  });

  it('is none of what serves staff', () => {
    const heavy = [
      '@nestjs/common',
      '@nestjs/graphql',
      '@apollo/server',
      'typeorm',
      'class-validator',
      'pg-boss',
      'reflect-metadata',
    ];
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
  });
});
