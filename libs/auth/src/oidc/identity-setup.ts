import { InvitationDoor } from '../invitation/invitation-door.js';
import type { AcceptInvitation } from '../invitation/commands/accept-invitation.js';
import { Persons } from '../session/persons.js';
import { Sealer } from '../session/sealer.js';
import { SessionCookies } from '../session/session-cookie.js';
import { SessionKeeper } from '../session/session-keeper.js';
import { SessionResolver } from '../session/session-resolver.js';
import { DEFAULT_LIMITS, type SessionLimits, SessionStore } from '../session/session-store.js';
import type { IdentityQuery } from '../session/identity-query.js';
import { KeySource } from '../token/key-source.js';
import { KeycloakTokenVerifier } from '../token/keycloak-token-verifier.js';
import { API_AUDIENCE } from '../token/token-verifier.js';
import type { AuthRoutesDeps } from './auth.routes.js';
import { IdentityProvider } from './identity-provider.js';
import { LoginStore } from './login-store.js';
import { LogoutTokens } from './logout-token.js';

/** The part of the configuration that identity needs. */
export interface IdentitySettings {
  readonly publicUrl: string;
  readonly secret: string;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly machineClientId: string;
  };
}

/** Everything about identity, wired: the resolver for requests and what `authRoutes` needs. */
export interface Identity {
  readonly resolver: SessionResolver;
  readonly routes: AuthRoutesDeps;
}

/** Builds identity from the configuration and the identity role's database; `accept` is what writes on a site. */
export function createIdentity(
  settings: IdentitySettings,
  { db, accept }: { readonly db: IdentityQuery; readonly accept: AcceptInvitation },
  limits: SessionLimits = DEFAULT_LIMITS,
): Identity {
  const { publicUrl, secret, oidc } = settings;
  const { issuer, clientId, clientSecret, machineClientId } = oidc;
  const cookies = new SessionCookies(publicUrl);
  const provider = new IdentityProvider({ issuer, clientId, clientSecret, redirectUri: `${publicUrl}/auth/callback` });
  const keys = new KeySource(issuer);
  const expected = { issuer, audience: API_AUDIENCE, clients: [clientId, machineClientId] };
  const persons = new Persons(db);
  const sessions = new SessionStore(db, new Sealer(secret, 'session-tokens'), limits);
  const keeper = new SessionKeeper(sessions, provider, cookies);
  const verifier = new KeycloakTokenVerifier(keys, expected);
  const resolver = new SessionResolver(keeper, verifier, persons, cookies, limits.rememberSeconds);
  const logoutTokens = new LogoutTokens(keys, issuer, clientId);
  const logins = new LoginStore(db);
  const invitations = new InvitationDoor(db, accept);
  return {
    resolver,
    routes: { publicUrl, provider, logins, sessions, keeper, persons, invitations, cookies, logoutTokens },
  };
}
