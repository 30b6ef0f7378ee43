import * as oidc from 'openid-client';
import { invitationTicket, type TicketHolder } from './invitation-ticket.js';
import type { SessionTokens } from '../session/session-store.js';

/** Where the provider is and who we are to it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the browser comes back to; registered with the provider letter by letter. */
  readonly redirectUri: string;
}

/** The secrets of one login under way. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What a login page is asked for. */
export interface LoginWish {
  readonly secondFactor: boolean;
  readonly otherAccount: boolean;
  /** Who was sent the link that led here. */
  readonly invited?: TicketHolder | null;
}

/** What a finished login proves. */
export interface FinishedLogin {
  readonly subject: string;
  readonly username: string;
  readonly secondFactor: boolean;
  readonly idpSession: string | null;
  readonly tokens: SessionTokens;
}

/** What the provider says when a login is renewed. */
export type RefreshOutcome =
  { readonly kind: 'renewed'; readonly tokens: SessionTokens } | { readonly kind: 'ended' } | { readonly kind: 'away' };

/** The provider cannot be reached or answers nonsense; nobody's fault at the keyboard. */
export class ProviderAway extends Error {
  constructor(cause: unknown) {
    super('The identity provider is away', { cause });
    this.name = 'ProviderAway';
  }
}

/** The login was not finished: refused, replayed, expired or forged. */
export class LoginFailed extends Error {
  constructor(cause: unknown) {
    super('The login was not finished', { cause });
    this.name = 'LoginFailed';
  }
}

const timeoutSeconds = 5;
const leewaySeconds = 30;
const probeEveryMs = 3_000;
// Keycloak says how long a refresh token lives; where a provider does not, half an hour is what ours grants.
const assumedLifeSeconds = 1800;

/** Our side of OpenID Connect: code flow with PKCE, refresh, and logout. */
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | undefined;
  private answeredAt = 0;

  constructor(readonly settings: ProviderSettings) {}

  async loginUrl(checks: LoginChecks, wish: LoginWish): Promise<URL> {
    const config = await this.configuration();
    await this.assertAnswers();
    return oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid profile',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
      ...(wish.secondFactor ? { acr_values: '2' } : {}),
      ...(wish.otherAccount ? { prompt: 'login' } : {}),
      ...(wish.invited ? await this.ticketFor(wish.invited) : {}),
    });
  }

  /** The embedded provider, which runs on this machine only, opens accounts for who is invited; others have their own. */
  private async ticketFor(invited: TicketHolder): Promise<Record<string, string>> {
    const { issuer, clientSecret } = this.settings;
    if (new URL(issuer).hostname !== 'localhost') return {};
    return { invitation: await invitationTicket(invited, clientSecret) };
  }

  async finishLogin(callback: URL, checks: LoginChecks): Promise<FinishedLogin> {
    const config = await this.configuration();
    const answer = await oidc
      .authorizationCodeGrant(config, callback, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.codeVerifier,
        idTokenExpected: true,
      })
      .catch((error: unknown) => {
        throw isAway(error) ? new ProviderAway(error) : new LoginFailed(error);
      });
    const claims = answer.claims();
    const username = claims?.preferred_username;
    if (!claims || typeof username !== 'string') throw new LoginFailed('The ID token names nobody');
    return {
      subject: claims.sub,
      username,
      secondFactor: claims.acr === '2',
      idpSession: typeof claims.sid === 'string' ? claims.sid : null,
      tokens: tokensOf(answer, ''),
    };
  }

  async refresh(refreshToken: string, idToken: string): Promise<RefreshOutcome> {
    try {
      const config = await this.configuration();
      const answer = await oidc.refreshTokenGrant(config, refreshToken);
      return { kind: 'renewed', tokens: tokensOf(answer, idToken, refreshToken) };
    } catch (error) {
      const isEnded = error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant';
      return { kind: isEnded ? 'ended' : 'away' };
    }
  }

  /**
   * Where the browser goes so that the provider's own session ends as well. Without a token of ours, because our session
   * ended before, the provider asks the person to confirm.
   */
  async logoutUrl(idToken: string | null, returnTo: string): Promise<URL> {
    const config = await this.configuration();
    await this.assertAnswers();
    const hint = idToken ? { id_token_hint: idToken } : {};
    return oidc.buildEndSessionUrl(config, { ...hint, post_logout_redirect_uri: returnTo });
  }

  /** Nobody is sent to a provider that does not answer: they would see the browser's own error instead of our page. */
  private async assertAnswers(): Promise<void> {
    if (Date.now() - this.answeredAt < probeEveryMs) return;
    const address = `${this.settings.issuer}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(timeoutSeconds * 1000) }).catch(
      (error: unknown) => {
        throw new ProviderAway(error);
      },
    );
    await answer.body?.cancel();
    if (!answer.ok) throw new ProviderAway(`status ${answer.status}`);
    this.answeredAt = Date.now();
  }

  private configuration(): Promise<oidc.Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw new ProviderAway(error);
    });
    return this.known;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    const isLocal = address.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(address.hostname);
    // The ID token's signature is checked although it comes straight from the token endpoint: TLS may end at a proxy.
    const execute = [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])];
    const metadata = { client_secret: clientSecret, [oidc.clockTolerance]: leewaySeconds };
    const login = oidc.ClientSecretBasic(clientSecret);
    return oidc.discovery(address, clientId, metadata, login, { execute, timeout: timeoutSeconds });
  }
}

function tokensOf(answer: oidc.TokenEndpointResponse, idToken: string, refreshToken = ''): SessionTokens {
  const life = typeof answer.refresh_expires_in === 'number' ? answer.refresh_expires_in : assumedLifeSeconds;
  return {
    refreshToken: answer.refresh_token ?? refreshToken,
    idToken: answer.id_token ?? idToken,
    endsAt: Date.now() + life * 1000,
  };
}

const awayNames = ['TypeError', 'TimeoutError', 'AbortError'];
const awayCodes = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_PARSE_ERROR'];

/** True when the error tells of the provider's state and not of this login. */
function isAway(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  if (error instanceof oidc.AuthorizationResponseError) return error.error === 'temporarily_unavailable';
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return awayNames.includes(String(name)) || awayCodes.includes(String(code));
}
