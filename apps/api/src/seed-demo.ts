import { parseConfig } from '@jiyue/config';
import { describeAccounts } from './demo/accounts-file.js';
import { openApplication } from './demo/application.js';
import { seedDemo } from './demo/seed.js';

/** Seeds the demonstration province into an empty database. */
async function main(): Promise<void> {
  const begun = performance.now();
  const { app, config, close } = await openApplication('seed-demo', parseConfig(process.env));
  try {
    if (config.env === 'production') throw new Error('The demonstration province never goes into production');
    const { sites, articles } = await seedDemo(app);
    describeAccounts(config.dataDir);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`demo province: ${sites} sites, ${articles} articles in ${seconds} s\n`);
  } finally {
    await close();
  }
}

await main();
