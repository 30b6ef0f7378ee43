// A parent to be killed by tests: starts a cluster, says so, and never stops it.
import { startCluster } from './cluster.ts';

const [folder = '', port = '', superuserPassword = ''] = process.argv.slice(2);
const { pid } = await startCluster({
  folder,
  port: Number(port),
  superuserPassword,
  throwAway: true,
  logFile: `${folder}.log`,
});
process.stdout.write(`${pid}\n`);
setInterval(() => undefined, 60_000);
