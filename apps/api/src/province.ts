import { parseArgs } from 'node:util';
import { parseConfig } from '@jiyue/config';
import { openApplication } from './demo/application.js';
import { countOf, divisionsOf, packagedRows } from './province/divisions.js';
import { provision } from './province/provision.js';

const PROGRESS_EVERY = 2_000;

/** Provisions a whole real province; run again, it goes on where it was cut off. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { code: { type: 'string' } } });
  const province = divisionsOf(values.code ?? '', packagedRows());
  if (!province) throw new Error('usage: npm run province -- --code CODE   (two digits of GB/T 2260, such as 43)');
  const { app, config, close } = await openApplication('province', parseConfig(process.env));
  const begun = performance.now();
  const tally = { created: 0, found: 0 };
  const rate = (): string => ((tally.created || tally.found) / ((performance.now() - begun) / 1000)).toFixed(1);
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const done = (): number => tally.created + tally.found;
  const total = countOf(province);
  const progress = setInterval(() => say(`  ${done()} / ${total} sites, ${rate()} sites/s`), PROGRESS_EVERY);
  try {
    await provision(app, province, { hostSuffix: config.portal.hostSuffix, tally });
    say(`${province.name}: ${tally.created} opened now, ${tally.found} were there`);
    say(`${done()} sites, ${rate()} sites/s`);
  } finally {
    clearInterval(progress);
    await close();
  }
}

await main();
