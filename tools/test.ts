import { format, lint, typecheck } from './test/commands.ts';
import { FAILED, sum, type Step, type Tally } from './test/step.ts';
import { bars, browser, jest } from './test/suites.ts';

const STEPS: readonly Step[] = [
  format,
  lint,
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

process.on('disconnect', () => process.exit(143)); // the command that started us is gone
const tallies: Tally[] = [];
for (const step of STEPS) if (wanted.length === 0 || wanted.includes(step.name)) tallies.push(await attempt(step));
const { passed, failed } = sum(tallies);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
