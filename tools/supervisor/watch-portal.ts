// The portal while its sources change: rebuild, then replace the running server.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { end } from '../lib/processes.ts';
import { ROOT } from '../lib/paths.ts';
import { run } from '../lib/run.ts';

const PORTAL = join(ROOT, 'apps', 'portal-web');
const WATCHED = [
  join(PORTAL, 'src'),
  join(PORTAL, 'public'),
  join(ROOT, 'libs', 'ui', 'src'),
  join(ROOT, 'libs', 'api-client', 'src'),
];
const QUIET_MS = 200;

let server: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let working = false;
let again = false;

async function renew(): Promise<void> {
  if (working) {
    again = true;
    return;
  }
  working = true;
  const { code, output } = await run(process.execPath, [process.env['JIYUE_ASTRO'] ?? '', 'build', '--silent'], {
    cwd: PORTAL,
  });
  if (code === 0) await replace();
  else process.stderr.write(output);
  working = false;
  if (again) {
    again = false;
    await renew();
  }
}

async function replace(): Promise<void> {
  if (server?.pid !== undefined) await end(server.pid);
  server = spawn(
    process.execPath,
    ['--conditions=@jiyue/source', '--import', '@swc-node/register/esm-register', join(PORTAL, 'src', 'main.ts')],
    {
      cwd: ROOT,
      env: { ...process.env, SWC_NODE_PROJECT: join(ROOT, 'tsconfig.base.json') },
      stdio: 'inherit',
    },
  );
}

for (const folder of WATCHED.filter((path) => existsSync(path))) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void renew(), QUIET_MS);
  });
}
process.on('SIGTERM', () => {
  const stopped = server?.pid === undefined ? Promise.resolve() : end(server.pid);
  void stopped.then(() => process.exit(0));
});
await renew();
