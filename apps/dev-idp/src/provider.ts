import { interactionPolicy, Provider, type Client, type Context } from 'oidc-provider';
import type { AccountBook } from './account-book.js';
import { subjectOf } from './accounts.js';
import { accessTokenLife, apiResource, apiScope, clientsOf, hours, minutes, resourceInfo } from './clients.js';
import { adapterFor, type FileStore } from './file-store.js';
import type { IdpKeys } from './keys.js';
import type { LoginPages } from './pages.js';
import type { PasswordGate } from './password-gate.js';
import { registerPasswordGrant } from './password-grant.js';
import type { IdpSettings } from './settings.js';

interface ProviderParts {
  readonly settings: IdpSettings;
  readonly keys: IdpKeys;
  readonly store: FileStore;
  readonly book: AccountBook;
  readonly gate: PasswordGate;
  readonly pages: LoginPages;
}

/** oidc-provider with the routes, claims and token shapes of a Keycloak realm. */
export function createProvider(parts: ProviderParts): Provider {
  const { settings, keys, store, book } = parts;
  const provider: Provider = new Provider(settings.issuer, {
    adapter: (model: string) => adapterFor(store, model),
    jwks: keys.jwks,
    cookies: { keys: keys.cookies },
    clients: clientsOf(settings),
    routes: keycloakRoutes,
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['name', 'preferred_username'], acr: null, amr: null },
    scopes: ['openid', 'profile'],
    acrValues: ['1', '2'],
    extraParams: ['invitation'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    conformIdTokenClaims: false,
    pkce: { required: (_ctx: Context, client: Client) => client.grantTypeAllowed('authorization_code') },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx: Context, client: Client) => client.grantTypeAllowed('refresh_token'),
    findAccount: (_ctx: Context, subject: string) => findAccount(book, subject),
    loadExistingGrant: (ctx: Context) => grantFor(provider, ctx),
    extraTokenClaims: (ctx: Context) => extraClaims(ctx, book, parts.gate),
    interactions: {
      policy: policy(),
      url: (_ctx: Context, interaction: { uid: string }) => `/realms/jiyue/login/${interaction.uid}`,
    },
    renderError: (ctx: Context, _out: unknown, error: Error) => parts.pages.renderError(ctx, error),
    // Back-channel logout goes to the API on this machine, which the built-in guard against local addresses forbids.
    fetch: (url: string, options: RequestInit & { dispatcher?: unknown }) => plainFetch(url, options),
    features: features(parts.pages),
    ttl: ttl(),
  });
  registerPasswordGrant(provider, parts.gate);
  return provider;
}

const keycloakRoutes = {
  authorization: '/protocol/openid-connect/auth',
  token: '/protocol/openid-connect/token',
  jwks: '/protocol/openid-connect/certs',
  userinfo: '/protocol/openid-connect/userinfo',
  end_session: '/protocol/openid-connect/logout',
  introspection: '/protocol/openid-connect/token/introspect',
  revocation: '/protocol/openid-connect/revoke',
};

function features(pages: LoginPages) {
  return {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    introspection: { enabled: true },
    revocation: { enabled: true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx: Context, form: string) => pages.renderLogout(ctx, form),
      postLogoutSuccessSource: (ctx: Context) => pages.renderLoggedOut(ctx),
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => apiResource,
      useGrantedResource: async () => true,
      getResourceServerInfo: async (_ctx: Context, _resource: string, client: Client) => resourceInfo(client.clientId),
    },
  };
}

function ttl() {
  return {
    AccessToken: (_ctx: Context, _token: unknown, client: Client) => accessTokenLife(client.clientId),
    AuthorizationCode: minutes(1),
    IdToken: minutes(5),
    Interaction: minutes(15),
    // A little longer than the API's idle limit of 30 minutes, so that the API's limit is the one that is felt.
    RefreshToken: minutes(40),
    Grant: hours(12),
    Session: hours(12),
  };
}

function policy() {
  const base = interactionPolicy.base();
  base.remove('consent');
  const stepUp = new interactionPolicy.Check('second_factor', 'a second factor is required', (ctx) => {
    return asksForSecondFactor(ctx.oidc.params.acr_values) && ctx.oidc.session?.acr !== '2';
  });
  base.get('login').checks.add(stepUp);
  return base;
}

/** True when the client asked for a login with a second factor. */
export function asksForSecondFactor(acrValues: string | undefined): boolean {
  return (acrValues ?? '').split(' ').includes('2');
}

async function findAccount(book: AccountBook, subject: string) {
  const account = book.bySubject(subject);
  if (!account) return undefined;
  const { username, name } = account;
  return {
    accountId: subjectOf(username),
    claims: async () => ({ sub: subjectOf(username), name, preferred_username: username }),
  };
}

/** Our own clients need no consent page: the grant is made on the spot. */
async function grantFor(provider: Provider, ctx: Context) {
  const { client, session } = ctx.oidc;
  const existing = session?.grantIdFor(client.clientId);
  if (existing) return provider.Grant.find(existing);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session?.accountId });
  grant.addOIDCScope(apiScope);
  grant.addResourceScope(apiResource, apiScope);
  await grant.save();
  return grant;
}

async function extraClaims(ctx: Context, book: AccountBook, gate: PasswordGate) {
  const { client, entities } = ctx.oidc;
  const source = entities.AuthorizationCode ?? entities.RefreshToken ?? gate.evidenceOf(ctx);
  const { accountId = '', acr = '1', amr = ['pwd'] } = source ?? {};
  const { username, name } = book.bySubject(accountId) ?? {};
  return {
    typ: 'Bearer',
    azp: client.clientId,
    acr,
    amr,
    preferred_username: username,
    name,
    realm_access: { roles: ['staff'] },
  };
}

function plainFetch(url: string, options: RequestInit & { dispatcher?: unknown }): Promise<Response> {
  const { dispatcher: _dispatcher, ...plain } = options;
  return fetch(url, plain);
}
