import express, { type Request, type RequestHandler } from 'express';
import type { Provider } from 'oidc-provider';
import { sameText } from './account-book.js';
import { adminClient, machineClient } from './clients.js';
import type { IdpSettings } from './settings.js';

/**
 * Keycloak's own logout: POST of a refresh token with the client's credentials ends that session without a browser.
 * A POST without a refresh token is the standard one and goes on to oidc-provider.
 */
export function keycloakLogout(provider: Provider, settings: IdpSettings): RequestHandler[] {
  const parse = express.urlencoded({ extended: false, limit: '16kb' });
  const end: RequestHandler = async (req, res, next) => {
    const refreshToken = field(req, 'refresh_token');
    if (!refreshToken) return next();
    const clientId = authenticatedClient(req, settings);
    if (!clientId) return void res.status(401).json({ error: 'invalid_client' });
    const hasEnded = await endSession(provider, clientId, refreshToken);
    if (hasEnded) res.status(204).end();
    else res.status(400).json({ error: 'invalid_grant' });
  };
  return [parse, end];
}

async function endSession(provider: Provider, clientId: string, refreshToken: string): Promise<boolean> {
  const token = await provider.RefreshToken.find(refreshToken);
  if (!token || token.clientId !== clientId) return false;
  const session = token.sessionUid ? await provider.Session.findByUid(token.sessionUid) : undefined;
  await session?.destroy();
  await token.destroy();
  await provider.RefreshToken.revokeByGrantId(token.grantId);
  return true;
}

function authenticatedClient(req: Request, settings: IdpSettings): string | undefined {
  const [clientId, secret] = credentials(req);
  if (clientId === machineClient) return clientId;
  return clientId === adminClient && sameText(secret, settings.clientSecret) ? clientId : undefined;
}

function credentials(req: Request): [clientId: string, secret: string] {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/.exec(req.headers.authorization ?? '')?.[1];
  if (!basic) return [field(req, 'client_id'), field(req, 'client_secret')];
  const [clientId = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
  return [decodeURIComponent(clientId), decodeURIComponent(secret)];
}

function field(req: Request, name: string): string {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
