import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/ports.ts';
import { end } from '../lib/processes.ts';

const NGINX = '/usr/sbin/nginx';

/** nginx with one static page, where the machine has it: the limit that a page cache is held against. */
export interface StaticServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts it on a free port; null where there is no nginx. */
export async function startNginx(page: string): Promise<StaticServer | null> {
  if (!existsSync(NGINX)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-nginx-'));
  chmodSync(folder, 0o755); // its workers run as another user
  mkdirSync(join(folder, 'html'), { mode: 0o755 });
  writeFileSync(join(folder, 'html', 'index.html'), page);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const url = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    await end(pid);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { url, pid, stop };
    await sleep(30);
  }
  await stop();
  return null;
}

function configuration(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; keepalive_requests 100000; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
  fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port}; root ${folder}/html; default_type text/html; } }
`;
}
