import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { FAILED, PASSED, sum, type Step, type Tally } from './step.ts';

const QUIET = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
const bin = (...path: string[]) => join(ROOT, 'node_modules', ...path);
const echo = (line: string) => process.stdout.write(`${line}\n`);

/** Runs one program whose end alone says whether it passed. */
async function check(args: readonly string[]): Promise<Tally> {
  const { code } = await run(process.execPath, args, { env: { ...process.env, ...QUIET }, onLine: echo });
  return code === 0 ? PASSED : FAILED;
}

export const format: Step = {
  name: 'format',
  run: () => check([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']),
};

export const lint: Step = {
  name: 'lint',
  run: async () => {
    const env = { ...process.env, ...QUIET };
    const nx = await run(
      process.execPath,
      [bin('nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'lint', '--output-style=stream'],
      { env, onLine: echo },
    );
    const rest = await check([
      bin('eslint', 'bin', 'eslint.js'),
      '--max-warnings',
      '0',
      'tools',
      'e2e',
      '*.mjs',
      '*.ts',
    ]);
    const specs = await check([
      bin('eslint', 'bin', 'eslint.js'),
      '-c',
      'tools/lint/specs.config.mjs',
      '--max-warnings',
      '0',
      'libs',
      'apps',
    ]);
    const unused = await check([bin('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints']);
    return sum([nx.code === 0 ? PASSED : FAILED, rest, specs, unused]);
  },
};

export const typecheck: Step = {
  name: 'types',
  run: async () => {
    const tsc = bin('typescript7', 'bin', 'tsc');
    const all: Tally[] = [];
    for (const args of [
      ['-b', 'tsconfig.json'],
      ['-p', 'tsconfig.spec.json'],
      ['-b', 'apps/admin-web/tsconfig.json'],
      ['-p', 'apps/admin-web/tsconfig.spec.json'],
      ['-p', 'tools/tsconfig.json'],
      ['-p', 'tools/tsconfig.spec.json'],
    ]) {
      all.push(await check([tsc, ...args]));
    }
    return sum(all);
  },
};
