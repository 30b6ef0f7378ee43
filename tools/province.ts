import { overDatabase } from './lib/over-database.ts';

// A whole real province, through the wizard's own commands: npm run province -- --code 43
process.exitCode = await overDatabase('province', process.argv.slice(2));
process.disconnect?.();
