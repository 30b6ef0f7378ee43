import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { proxyPages } from '../../apps/portal-web/src/pages/problem/proxy.js';
import { ROOT } from '../lib/paths.js';

const FOLDER = join(ROOT, 'deploy', 'nginx', 'pages');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const made = proxyPages();
const template = readFileSync(join(ROOT, 'deploy', 'nginx', 'jiyue.conf.template'), 'utf8');

describe('what nginx says itself', () => {
  it('is what the portal would say, as print-proxy-pages writes it', () => {
    const kept = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, read(name)]));
    expect(kept).toEqual(made);
  });

  it('is said in the dress of the platform on every server that speaks TLS', () => {
    const servers = template.split(/^server \{/m).filter((text) => text.includes('listen 443'));
    expect(servers.map((text) => /include \/etc\/nginx\/pages\/(\w+)\.conf;/.exec(text)?.[1])).toEqual([
      'portal',
      'admin',
      'admin',
    ]);
  });

  it.each(['portal', 'admin'])('leads on %s to pages that are there', (name) => {
    const files = [...read(`${name}.conf`).matchAll(/error_page \d+ \/-proxy\/(\S+);/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(8);
    expect(files.filter((file) => !(file in made))).toEqual([]);
  });

  it('tells readers whom to call, and staff that nothing they wrote is lost', () => {
    expect(read('502.html')).toContain('tel:12345');
    expect(read('admin-502.html')).toContain('存在您的浏览器里');
  });
});
