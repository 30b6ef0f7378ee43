import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, STAMPS } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { writeDerived } from './domains/lists.ts';
import { astroProgram } from './supervisor/plan.ts';

interface Part {
  readonly name: string;
  /** What the result depends on. */
  readonly sources: readonly string[];
  /** A file that must exist for the result to be whole. */
  readonly proof: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
}

const SHARED = ['tsconfig.base.json', 'package-lock.json'];
const BROWSER_LIBS = ['libs/{api-client,ui,kernel}/src/**/*'];
const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');

const PARTS: readonly Part[] = [
  {
    name: 'libs and server programs',
    sources: [...SHARED, 'tsconfig.json', '{apps/{api,dev-idp,portal-web},libs/*}/{tsconfig.json,src/**/*.ts}'],
    proof: 'apps/api/dist/main.js',
    command: [join(ROOT, 'node_modules', 'typescript7', 'bin', 'tsc'), '-b', 'tsconfig.json'],
    cwd: ROOT,
  },
  {
    name: 'admin-web',
    sources: [...SHARED, ...BROWSER_LIBS, 'apps/admin-web/{*.*,public/**/*,src/**/*}'],
    proof: 'apps/admin-web/dist/index.html',
    command: [vite, 'build', '--logLevel', 'warn'],
    cwd: join(ROOT, 'apps', 'admin-web'),
  },
  {
    name: 'portal-web',
    sources: [...SHARED, ...BROWSER_LIBS, 'libs/bus/src/**/*', 'apps/portal-web/{*.*,public/**/*,src/**/*}'],
    proof: 'apps/portal-web/dist/astro/server/entry.mjs',
    command: [astroProgram(), 'build'],
    cwd: join(ROOT, 'apps', 'portal-web'),
  },
];

/** Digest of everything a part is made of; names count too, so that a deleted file is a change. */
function digestOf(part: Part): string {
  const hash = createHash('sha256').update(part.command.slice(1).join(' '));
  const files = globSync([...part.sources], { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  const tests = /\.(spec|e2e)\.tsx?$/;
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    if (!tests.test(file)) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function stampOf(part: Part): string {
  return join(STAMPS, `${part.name.replaceAll(' ', '-')}.sha256`);
}

function isFresh(part: Part, digest: string): boolean {
  const stamp = stampOf(part);
  return existsSync(join(ROOT, part.proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

async function build(part: Part): Promise<void> {
  const digest = digestOf(part);
  if (isFresh(part, digest)) return;
  const begun = Date.now();
  process.stderr.write(`building ${part.name} …\n`);
  const [program, ...args] = part.command;
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, output } = await run(process.execPath, [program, ...args], { cwd: part.cwd, env });
  if (code !== 0 || !existsSync(join(ROOT, part.proof))) {
    process.stderr.write(`${output}\nbuilding ${part.name} failed (${code})\n`);
    process.exit(1);
  }
  mkdirSync(dirname(stampOf(part)), { recursive: true });
  writeFileSync(stampOf(part), digest);
  process.stderr.write(`built ${part.name} in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

for (const path of await writeDerived()) process.stderr.write(`${path} follows the libs again\n`);
const wanted = process.argv.slice(2);
for (const part of PARTS) {
  if (wanted.length === 0 || wanted.some((name) => part.name.includes(name))) await build(part);
}
