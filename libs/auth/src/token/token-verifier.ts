/** Who an access token speaks for, after every check. */
export interface VerifiedToken {
  readonly subject: string;
  readonly username: string;
  /** The client the token was issued to (`azp`). */
  readonly clientId: string;
  /** Whether the login behind the token had a second factor (`acr` 2). */
  readonly secondFactor: boolean;
  readonly expiresAt: Date;
}

/** Verifies access tokens; throws {@link TokenRefused} for everything else. */
export interface TokenVerifier {
  verify(token: string): Promise<VerifiedToken>;
}

/** The token is not one of ours, not for us, or not valid now. The reason is for logs, never for the caller. */
export class TokenRefused extends Error {
  constructor(readonly reason: string) {
    super(`Token refused: ${reason}`);
    this.name = 'TokenRefused';
  }
}

/** What a token must say to be taken. */
export interface TokenExpectations {
  readonly issuer: string;
  /** Our API's audience. */
  readonly audience: string;
  /** The clients that may call us. */
  readonly clients: readonly string[];
}

/** The audience that both the realm and the development provider put into access tokens for the API. */
export const API_AUDIENCE = 'jiyue-api';
