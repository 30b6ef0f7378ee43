import { readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { identityContract } from '../../libs/auth/src/oidc/identity.contract.js';
import { readAccounts } from '../lib/accounts.ts';

const accounts = readAccounts(process.env['JIYUE_DATA'] ?? '');
const publicUrl = process.env['JIYUE_PUBLIC_URL'] ?? '';
const user = (username: string) => {
  const { password = '' } = accounts.find((account) => account.username === username) ?? {};
  return { username, password };
};

describe('Keycloak', () => {
  it.each(identityContract)(
    '$name',
    async ({ run }) => {
      await run({
        issuer: `${process.env['KEYCLOAK_URL']}/realms/jiyue`,
        clientId: 'jiyue-admin',
        clientSecret: readFileSync(process.env['OIDC_CLIENT_SECRET_FILE'] ?? '', 'utf8').trim(),
        machineClientId: 'jiyue-machine',
        redirectUri: `${publicUrl}/auth/callback`,
        postLogoutUri: `${publicUrl}/`,
        user: user('contractor'),
        userForSecondFactor: user('security'),
      });
    },
    120_000,
  );
});
