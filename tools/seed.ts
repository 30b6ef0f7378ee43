import { overDatabase } from './lib/over-database.ts';
import { connect } from './postgres/connect.ts';

const LOADED = [
  ...['content_article', 'content_revision', 'content_column', 'site', 'unit'],
  ...['live_item', 'live_detail', 'live_words', 'live_column'],
];

/** Fresh statistics and a clean visibility map, as a database has that was not filled a minute ago. */
async function settle(environment: NodeJS.ProcessEnv): Promise<void> {
  const owner = await connect({ connectionString: environment['DATABASE_OWNER_URL'] ?? '' });
  try {
    for (const table of LOADED) await owner.query(`vacuum (analyze) ${owner.escapeIdentifier(table)}`);
  } finally {
    await owner.end();
  }
}

// Load data: npm run seed -- --sites 1000 --columns 20 --articles 1000000 --letters 0 --seed 1
process.exitCode = await overDatabase('load-seed', process.argv.slice(2), settle);
process.disconnect?.();
