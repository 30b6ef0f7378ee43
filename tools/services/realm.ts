import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAccounts } from '../lib/accounts.ts';
import { ROOT } from '../lib/paths.ts';
import { secret } from '../lib/secrets.ts';
import type { Place } from './service.ts';

/** Puts the realm that operators import where Keycloak looks for it. */
export function placeRealm(file: string): void {
  copyFileSync(join(ROOT, 'deploy', 'keycloak', 'realm.json'), file);
}

/** What the realm leaves open: the address, the client's secret, and the demo accounts of the data folder. */
export function realmEnvironment(place: Place): Record<string, string> {
  const passwords = ensureAccounts(place.data).map(
    ({ username, password }) => [`JIYUE_PASSWORD_${username.toUpperCase().replaceAll('-', '_')}`, password] as const,
  );
  return {
    ...Object.fromEntries(passwords),
    JIYUE_DEMO_ACCOUNTS: 'true',
    JIYUE_PUBLIC_URL: place.publicUrl,
    JIYUE_BACKCHANNEL_URL: place.publicUrl,
    OIDC_CLIENT_SECRET: secret(place.data, 'oidc-client'),
  };
}
