import { overDatabase } from './lib/over-database.ts';

// Load data: npm run seed -- --sites 1000 --columns 20 --articles 1000000 --letters 0 --seed 1
process.exitCode = await overDatabase('load-seed/main', process.argv.slice(2));
process.disconnect?.();
