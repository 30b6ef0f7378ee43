import { errors, type Context, type Provider } from 'oidc-provider';
import type { KnownAccount } from './account-book.js';
import { subjectOf } from './accounts.js';
import { apiResource, apiScope, resourceInfo } from './clients.js';
import type { Evidence, PasswordGate } from './password-gate.js';

/** `grant_type=password` for the scripts' client, as Keycloak calls direct access grants. */
export function registerPasswordGrant(provider: Provider, gate: PasswordGate): void {
  const handler = async (ctx: Context) => {
    const { username = '', password = '', totp } = ctx.oidc.params;
    const address = ctx.req.socket.remoteAddress ?? 'unknown';
    const account = gate.tryPassword(username, password, address);
    if (typeof account === 'string') throw new errors.InvalidGrant('Invalid user credentials');
    const evidence = proof(gate, account, totp, address);
    gate.remember(ctx, evidence);
    ctx.body = await issue(provider, ctx, evidence);
  };
  provider.registerGrantType('password', handler, ['username', 'password', 'totp', 'scope']);
}

function proof(gate: PasswordGate, account: KnownAccount, totp: string | undefined, address: string): Evidence {
  const accountId = subjectOf(account.username);
  if (totp === undefined && account.totp !== 'required') return { accountId, acr: '1', amr: ['pwd'] };
  if (gate.tryCode(account.username, totp ?? '', address) !== 'right') {
    throw new errors.InvalidGrant('Invalid user credentials');
  }
  return { accountId, acr: '2', amr: ['pwd', 'otp'] };
}

async function issue(provider: Provider, ctx: Context, evidence: Evidence): Promise<Record<string, unknown>> {
  const { client } = ctx.oidc;
  const { accountId, acr, amr } = evidence;
  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope(apiScope);
  grant.addResourceScope(apiResource, apiScope);
  const grantId = await grant.save();
  const base = { accountId, client, grantId, gty: 'password', expiresWithSession: false };
  const access = new provider.AccessToken(base);
  access.resourceServer = new provider.ResourceServer(apiResource, resourceInfo(client.clientId));
  access.scope = apiScope;
  const refresh = new provider.RefreshToken({ ...base, acr, amr, scope: apiScope, resource: apiResource });
  return {
    access_token: await access.save(),
    expires_in: access.expiration,
    refresh_token: await refresh.save(),
    token_type: 'Bearer',
    scope: apiScope,
  };
}
