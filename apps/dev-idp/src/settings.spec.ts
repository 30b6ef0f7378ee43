import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings, RefusedToStart } from './settings.js';

const data = () => mkdtempSync(join(tmpdir(), 'jiyue-idp-'));

describe('where the development identity provider runs', () => {
  it('runs on loopback and names its issuer by the port after the portal', () => {
    const settings = readSettings({ JIYUE_PORT: '8700', JIYUE_DATA: data() });
    expect(settings).toMatchObject({ bind: '127.0.0.1', port: 8702, issuer: 'http://localhost:8702/realms/jiyue' });
  });

  it('makes a client secret once and keeps it', () => {
    const dataDir = data();
    const first = readSettings({ JIYUE_DATA: dataDir }).clientSecret;
    expect(first).toHaveLength(64);
    expect(readSettings({ JIYUE_DATA: dataDir }).clientSecret).toBe(first);
  });

  it('refuses production', () => {
    expect(() => readSettings({ JIYUE_ENV: 'production', JIYUE_DATA: data() })).toThrow(RefusedToStart);
  });

  it.each(['0.0.0.0', '::', '192.168.1.7', 'jiyue.example', '127.0.0.1.example', ''])(
    'refuses to be bound to "%s"',
    (bind) => {
      expect(() => readSettings({ JIYUE_BIND: bind, JIYUE_DATA: data() })).toThrow(RefusedToStart);
    },
  );

  it('ends the process with a sentence when started in production', async () => {
    const outcome = await start({ JIYUE_ENV: 'production', JIYUE_DATA: data() });
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining('refuses to start') });
  });
});

function start(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const flags = ['--conditions=@jiyue/source', '--import', '@swc-node/register/esm-register'];
  const options = { cwd: root, env: { ...env, SWC_NODE_PROJECT: join(root, 'tsconfig.base.json') } };
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, join(import.meta.dirname, 'main.ts')], options, (error, _out, said) => {
      resolve({ code: Number(error?.code ?? 0), said });
    });
  });
}
