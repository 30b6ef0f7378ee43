import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment of a portal over the test data. */
export function fixtureEnvironment(port: number, apiPort: number): Record<string, string> {
  const secret = join(mkdtempSync(join(tmpdir(), 'jiyue-portal-')), 'secret');
  writeFileSync(secret, 'a secret of the tests, long enough to be one');
  return {
    JIYUE_PORTAL_PORT: String(port),
    JIYUE_API_URL: `http://127.0.0.1:${apiPort}`,
    JIYUE_PORTAL_SECRET_FILE: secret,
    REDIS_URL: 'redis://unused',
  };
}
