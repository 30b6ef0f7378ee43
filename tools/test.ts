import { startTestCluster } from './postgres/test-cluster.ts';
import { format, leftovers, lint, typecheck } from './test/commands.ts';
import { FAILED, sum, type Step, type Tally } from './test/step.ts';
import { inLanes } from './test/lanes.ts';
import { bars, barsAlone, browser, jest } from './test/suites.ts';

// Groups run one after another; in a group two steps at a time. What keeps two cores busy by itself stands alone; what
// reads sources only goes two at a time.
const GROUPS: readonly (readonly Step[])[] = [
  [lint, format, leftovers, typecheck],
  [jest('pure')],
  [jest('dom')],
  [jest('db')],
  [jest('e2e')],
  [browser],
  [bars],
  [barsAlone],
];
const LANES = 2;
const STEPS = GROUPS.flat();

// `npm test -- pure db` runs these stages only
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No stage ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

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
async function withSharedCluster(work: () => Promise<void>): Promise<void> {
  const cluster = await startTestCluster();
  process.env['JIYUE_TEST_PG'] = JSON.stringify(cluster.description);
  try {
    await work();
  } finally {
    await cluster.stop();
  }
}

process.on('disconnect', () => process.exit(143)); // the command that started us is gone
const isAsked = ({ name }: Step) => wanted.length === 0 || wanted.includes(name);
const asked = GROUPS.map((group) => group.filter(isAsked)).filter(({ length }) => length > 0);
const onDatabase = (group: readonly Step[]) => group.some(({ needsDatabase }) => needsDatabase);
const tallies: Tally[] = [];
const runGroup = async (group: readonly Step[]): Promise<void> => {
  tallies.push(...(await inLanes(LANES, group, attempt)));
};
for (const group of asked.filter((one) => !onDatabase(one))) await runGroup(group);
const rest = asked.filter(onDatabase);
if (rest.length > 0)
  await withSharedCluster(async () => {
    for (const group of rest) await runGroup(group);
  });
const { passed, failed } = sum(tallies);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
