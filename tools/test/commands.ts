import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { FAILED, PASSED, sum, type Step, type Tally } from './step.ts';

const QUIET = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
const bin = (...path: string[]) => join(ROOT, 'node_modules', ...path);

/** Runs one program whose end alone says whether it passed; what it says comes together, as others run beside it. */
async function check(args: readonly string[]): Promise<Tally> {
  const { code, output } = await run(process.execPath, args, { env: { ...process.env, ...QUIET } });
  process.stdout.write(code === 0 ? output : `${args.join(' ')}\n${output}\n`);
  return code === 0 ? PASSED : FAILED;
}

const eslint = (...args: string[]) => check([bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', ...args]);

export const format: Step = {
  name: 'format',
  run: () => check([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']),
};

/** One linter for all projects reads their types once; the rule on boundaries needs the graph of projects beforehand. */
export const lint: Step = {
  name: 'lint',
  run: async () => {
    const graph = await check([bin('nx', 'dist', 'bin', 'nx.js'), 'show', 'projects']);
    const all = await eslint('apps', 'libs', 'tools', 'e2e', '*.mjs', '*.ts');
    return sum([graph, all]);
  },
};

/** Rules for tests alone, and what nobody uses. */
export const leftovers: Step = {
  name: 'leftovers',
  run: async () => {
    const specs = await eslint('-c', 'tools/lint/specs.config.mjs', 'libs', 'apps');
    return sum([specs, await check([bin('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints'])]);
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
