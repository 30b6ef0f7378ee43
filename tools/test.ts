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

// Each keeps one core busy and reads sources only: those two at a time, all others one after the other.
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
async function withSharedCluster(steps: readonly Step[]): Promise<void> {
  const cluster = await startTestCluster();
  process.env['JIYUE_TEST_PG'] = JSON.stringify(cluster.description);
  try {
    for (const step of steps) tallies.push(await attempt(step));
  } finally {
    await cluster.stop();
  }
}

process.on('disconnect', () => process.exit(143)); // the command that started us is gone
const asked = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const tallies: Tally[] = [];
const first = asked.filter((step) => SOURCES.includes(step));
const lane = async () => {
  for (let step = first.shift(); step; step = first.shift()) tallies.push(await attempt(step));
};
await Promise.all(Array.from({ length: LANES }, lane));
const others = asked.filter((step) => !SOURCES.includes(step));
for (const step of others.filter(({ needsDatabase }) => !needsDatabase)) tallies.push(await attempt(step));
const rest = others.filter(({ needsDatabase }) => needsDatabase);
if (rest.length > 0) await withSharedCluster(rest);
const { passed, failed } = sum(tallies);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
