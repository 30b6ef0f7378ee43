import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { freePorts } from '../lib/ports.ts';
import { startProduct } from '../lib/product.ts';
import { run } from '../lib/run.ts';
import { browserTests, jestTests } from '../test/suites.ts';
import { runningFile } from '../supervisor/running.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';

type Environment = Record<string, string>;

const PROGRAM = [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  join(ROOT, 'tools', 'services.ts'),
] as const;

async function services(
  action: 'up' | 'down',
  names: readonly string[],
  env: Environment,
): Promise<{ code: number; exported: Environment }> {
  const [node, ...args] = PROGRAM;
  const { code, output } = await run(node, [...args, action, ...names], {
    env: { ...process.env, ...env },
    onLine: echo,
  });
  const pairs = [...output.matchAll(/^export (\w+)='(.*)'$/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return { code, exported: Object.fromEntries(pairs) };
}

function echo(line: string): void {
  if (!line.startsWith('export ')) process.stdout.write(`  ${line}\n`);
}

/** Everything on a data folder and ports of its own: Keycloak's accounts must be as new. */
async function prove({ plant }: BarRun): Promise<BarResult> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-real-'));
  const port = await freePorts();
  const own = {
    JIYUE_DATA: data,
    JIYUE_PORT: String(port),
    JIYUE_SERVICES_PORT: String(await freePorts()),
    JIYUE_PUBLIC_URL: `http://localhost:${port}`,
  };
  try {
    const { code, exported } = await services('up', [], own);
    if (code !== 0) return { holds: false, figure: 'not every service could be had' };
    if (plant) await services('down', ['redis'], own);
    return await exercise({ ...own, ...exported });
  } finally {
    await services('down', [], own);
    rmSync(data, { recursive: true, force: true });
  }
}

async function exercise(env: Environment): Promise<BarResult> {
  const contracts = await jestTests('real', env);
  const kept = `contract tests on real services: ${contracts.passed} kept, ${contracts.failed} broken`;
  if (contracts.failed > 0 || contracts.passed === 0) return { holds: false, figure: kept };
  const story = await tellStory(env);
  const holds = story.failed === 0 && story.passed > 0;
  return {
    holds,
    figure: `${kept}; browser story on all of them together: ${story.passed} passed, ${story.failed} failed`,
  };
}

/** The whole story once, on a copy of the product that uses every real service. */
async function tellStory(env: Environment) {
  const product = await startProduct({ env, data: env['JIYUE_DATA'] ?? '', port: Number(env['JIYUE_PORT']) });
  try {
    return await browserTests(['story', 'logout', 'invitation'], { ...env, JIYUE_RUNNING: runningFile(product.data) });
  } finally {
    await product.stop({ keepData: true });
  }
}

export const bar: Bar = {
  name: 'real-services',
  title: 'Keycloak, an S3 server, Redis and ClamAV take the place of the embedded defaults',
  passesWhen:
    'the contract test of every port is kept by the real service, and the browser story passes on all of them together',
  plant: 'Redis is stopped once everything is up',
  slice: false,
  run: prove,
};
