import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { type DevIdpProcess, startDevIdp } from './dev-idp.process.js';
import { identityContract } from './identity.contract.js';

const publicUrl = 'http://localhost:8799';

describe('identity contract, on the development provider', () => {
  let idp: DevIdpProcess;
  beforeAll(async () => {
    idp = await startDevIdp(publicUrl);
  }, 60_000);
  afterAll(() => idp.stop());

  it.each(identityContract)('$name', async ({ run }) => {
    await run({
      issuer: idp.issuer,
      clientId: 'jiyue-admin',
      clientSecret: idp.clientSecret,
      machineClientId: 'jiyue-machine',
      redirectUri: `${publicUrl}/auth/callback`,
      postLogoutUri: `${publicUrl}/`,
      user: idp.user('editor'),
      userForSecondFactor: idp.user('security'),
    });
  });
});
