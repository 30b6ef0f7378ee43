import type { IdpSettings } from './settings.js';

/** The API as a resource server: its identifier here, and the audience that its tokens carry. */
export const apiResource = 'urn:jiyue:api';
export const apiScope = 'openid profile';
export const apiAudience = 'jiyue-api';
export const adminClient = 'jiyue-admin';
export const machineClient = 'jiyue-machine';

export const minutes = (count: number) => count * 60;
export const hours = (count: number) => minutes(count) * 60;

/** The two clients of the realm, as in deploy/keycloak/realm.json. */
export function clientsOf(settings: IdpSettings) {
  const common = { id_token_signed_response_alg: 'RS256', default_acr_values: ['1'] };
  return [
    {
      ...common,
      client_id: adminClient,
      client_secret: settings.clientSecret,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [`${settings.publicUrl}/auth/callback`],
      post_logout_redirect_uris: [`${settings.publicUrl}/`],
      backchannel_logout_uri: `${settings.publicUrl}/auth/backchannel-logout`,
      backchannel_logout_session_required: true,
    },
    {
      ...common,
      client_id: machineClient,
      token_endpoint_auth_method: 'none',
      grant_types: ['password', 'refresh_token'],
      response_types: [],
      redirect_uris: [],
    },
  ];
}

/** Seconds that an access token lives: an hour for scripts, five minutes for a browser session. */
export function accessTokenLife(clientId: string): number {
  return clientId === machineClient ? hours(1) : minutes(5);
}

/** The shape of an access token for the API. */
export function resourceInfo(clientId: string): Record<string, unknown> {
  return {
    scope: apiScope,
    audience: apiAudience,
    accessTokenTTL: accessTokenLife(clientId),
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
}
