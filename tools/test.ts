import { startTestCluster } from './postgres/test-cluster.ts';
import { format, leftovers, lint, typecheck } from './test/commands.ts';
import { FAILED, sum, type Step, type Tally } from './test/step.ts';
import { bars, browser, jest } from './test/suites.ts';

const STEPS: readonly Step[] = [
  lint,
  format,
  leftovers,
  typecheck,
  jest('pure'),
  jest('dom'),
  jest('db'),
  jest('e2e'),
  browser,
  bars,
];

// `npm test -- pure db` runs these stages only
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No stage ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

// What runs beside what on two cores: checks of sources two at a time, then the browser beside all that jest runs, then the bars,
// which do the like among themselves.
const SOURCES: readonly Step[] = [lint, format, leftovers, typecheck];
const LANES = 2;

async function attempt(step: Step): Promise<Tally> {
  const begun = Date.now();
  process.stdout.write(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}\n`);
  try {
    const tally = await step.run();
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)\n`);
    return tally;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return FAILED;
  }
}

// one server for everything that needs nothing but databases of its own: jest finds it, and so does each bar
async function withSharedCluster(steps: readonly Step[], work: () => Promise<void>): Promise<void> {
  if (!steps.some(({ needsDatabase }) => needsDatabase)) return work();
  const cluster = await startTestCluster();
  process.env['JIYUE_TEST_PG'] = JSON.stringify(cluster.description);
  try {
    await work();
  } finally {
    await cluster.stop();
  }
}

/** Takes steps one after the other. */
async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) tallies.push(await attempt(step));
}

async function twoAtATime(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await attempt(step));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

process.on('disconnect', () => process.exit(143)); // the command that started us is gone
const asked = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const tallies: Tally[] = [];
await twoAtATime(asked.filter((step) => SOURCES.includes(step)));
const others = asked.filter((step) => !SOURCES.includes(step));
await withSharedCluster(others, async () => {
  const jests = others.filter((step) => step !== browser && step !== bars);
  await Promise.all([inTurn(others.filter((step) => step === browser)), inTurn(jests)]);
  await inTurn(others.filter((step) => step === bars));
});
const { passed, failed } = sum(tallies);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
