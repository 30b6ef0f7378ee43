import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { jestEnvironment } from '../jest/environment.ts';
import { run } from '../lib/run.ts';
import type { Bar } from '../bars/support/bar.ts';
import { allBars } from '../bars/support/registry.ts';
import { inLanes } from './lanes.ts';
import { FAILED, PASSED, sum, type Step, type Tally } from './step.ts';

const echo = (line: string) => process.stdout.write(`${line}\n`);

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

type Project = 'pure' | 'dom' | 'db' | 'e2e' | 'real';

/** Runs one jest project and counts. */
export function jestTests(project: Project, variables: Readonly<Record<string, string>> = {}): Promise<Tally> {
  return withReport(async (file) => {
    const program = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
    const args = [
      '--disable-warning=ExperimentalWarning',
      program,
      '--selectProjects',
      ...(project === 'pure' ? ['pure', 'web'] : [project]),
      '--json',
      `--outputFile=${file}`,
      '--passWithNoTests',
    ];
    const env = { ...process.env, ...variables, ...jestEnvironment(ROOT) };
    const { code } = await run(process.execPath, args, { env, onLine: echo });
    if (!existsSync(file)) return FAILED;
    const report: JestReport = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  });
}

/** A stage of the suite that is one jest project. */
export function jest(project: 'pure' | 'dom' | 'db' | 'e2e'): Step {
  return { name: project, needsDatabase: project === 'db' || project === 'e2e', run: () => jestTests(project) };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Runs the browser tests whose file names match, all of them without names, and counts. */
export function browserTests(
  names: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  return withReport(async (file) => {
    const program = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
    const env = { ...process.env, ...variables, JIYUE_PLAYWRIGHT_JSON: file };
    const { code } = await run(process.execPath, [program, 'test', ...names], { env, onLine: echo });
    if (!existsSync(file)) return FAILED;
    const { stats }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed };
  });
}

export const browser: Step = { name: 'browser', run: () => browserTests() };

/** Bars that keep about one core busy each and run at once; those that wait take turns beside them. */
const LANES = 2;

const slices = async (which: (bar: Bar) => boolean): Promise<string[][]> => {
  const all = (await allBars()).filter(({ slice }) => slice);
  return all.filter(which).map(({ name }) => [name]);
};

export const bars: Step = {
  name: 'bars',
  needsDatabase: true,
  run: async () => {
    const busy = [['--docs', '--check'], ...(await slices(({ alone, waits }) => !alone && !waits))];
    const waiting = await slices(({ waits }) => waits === true);
    return sum((await Promise.all([inLanes(LANES, busy, bar), inLanes(1, waiting, bar)])).flat());
  },
};

/** What proves that something happens at its second. */
export const barsAlone: Step = {
  name: 'bars-alone',
  needsDatabase: true,
  run: async () => sum(await inLanes(1, await slices(({ alone }) => alone === true), bar)),
};

/** Runs one bar; its lines come together, so that two at once can be read. */
async function bar(args: readonly string[]): Promise<Tally> {
  const program = join(ROOT, 'tools', 'bar.ts');
  echo(`   bar ${args.join(' ')} …`);
  const { code, output } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args]);
  echo(output);
  return code === 0 ? PASSED : FAILED;
}

async function withReport(work: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
