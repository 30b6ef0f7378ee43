import { readSettings, RefusedToStart } from './settings.js';
import { startIdp } from './server.js';

try {
  const idp = await startIdp(readSettings(process.env));
  process.stdout.write(`identity provider at ${idp.issuer}\n`);
  const stop = () => void idp.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof RefusedToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
