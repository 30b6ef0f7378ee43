import { overDatabase } from './lib/over-database.ts';

// Verifies the audit trail of the running or configured database: npm run trail
process.exitCode = await overDatabase('verify-trail', process.argv.slice(2));
process.disconnect?.();
