import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ensureAccounts, subjectOf } from './accounts.js';
import { apiAudience, clientsOf } from './clients.js';
import { readSettings } from './settings.js';

const file = join(import.meta.dirname, '../../../deploy/keycloak/realm.json');
const realm = JSON.parse(readFileSync(file, 'utf8'));
const settings = readSettings({ JIYUE_DATA: mkdtempSync(join(tmpdir(), 'jiyue-realm-')) });
const clientOf = (id: string) => realm.clients.find(({ clientId }: { clientId: string }) => clientId === id);
const inPlace = (text: string) => text.replace(/\$\{[A-Z_]+:([^}]*)\}/g, '$1');

describe('the Keycloak realm file', () => {
  it('stops guessing: brute force protection on, codes not reusable, passwords of a certain length', () => {
    expect(realm).toMatchObject({
      bruteForceProtected: true,
      otpPolicyCodeReusable: false,
      registrationAllowed: false,
    });
    expect(realm.failureFactor).toBeLessThanOrEqual(10);
    expect(realm.passwordPolicy).toContain('length(12)');
  });

  it('keeps events for more than a year and not for ever', () => {
    expect(realm).toMatchObject({ eventsEnabled: true, adminEventsEnabled: true });
    expect(realm.eventsExpiration).toBeGreaterThanOrEqual(366 * 86_400);
    expect(Number(realm.attributes.adminEventsExpiration)).toBeGreaterThanOrEqual(366 * 86_400);
  });

  it('rotates refresh tokens and ends sessions after a working day', () => {
    expect(realm).toMatchObject({ revokeRefreshToken: true, refreshTokenMaxReuse: 0, ssoSessionMaxLifespan: 43_200 });
    expect(realm.accessTokenLifespan).toBeLessThanOrEqual(300);
  });

  it('returns the browser to exact addresses only', () => {
    const addresses = realm.clients.flatMap((client: { redirectUris: string[] }) => client.redirectUris);
    expect(addresses.map(inPlace)).toEqual(['http://localhost:8000/auth/callback']);
    expect(JSON.stringify(realm.clients)).not.toContain('*');
  });

  it('lets the admin client in by code and PKCE alone', () => {
    expect(clientOf('jiyue-admin')).toMatchObject({
      publicClient: false,
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      serviceAccountsEnabled: false,
      attributes: { 'pkce.code.challenge.method': 'S256' },
    });
  });

  it('keeps password grants and demo accounts off unless the demonstration is switched on', () => {
    const off = '${JIYUE_DEMO_ACCOUNTS:false}';
    expect(clientOf('jiyue-machine')).toMatchObject({ enabled: off, directAccessGrantsEnabled: off });
    expect(new Set(realm.users.map(({ enabled }: { enabled: string }) => enabled))).toEqual(new Set([off]));
  });

  it('holds no password and no secret', () => {
    const passwords = realm.users.flatMap((user: { credentials: { value: string }[] }) => user.credentials);
    expect(passwords.every(({ value }: { value: string }) => /^\$\{JIYUE_PASSWORD_[A-Z_]+\}$/.test(value))).toBe(true);
    expect(clientOf('jiyue-admin').secret).toBe('${OIDC_CLIENT_SECRET}');
  });

  it('has the people and subjects of the development provider, complete enough to log in', () => {
    const people = ensureAccounts(settings.dataDir).map(({ username }) => [username, subjectOf(username)]);
    expect(realm.users.map(({ username, id }: Record<string, string>) => [username, id])).toEqual(people);
    expect(realm.users.every((user: Record<string, string>) => user.email && user.firstName && user.lastName)).toBe(
      true,
    );
  });

  it('has the clients of the development provider and their audience', () => {
    const ids = clientsOf(settings).map(({ client_id: id }) => id);
    expect(realm.clients.map(({ clientId }: { clientId: string }) => clientId)).toEqual(ids);
    const audiences = realm.clients.map((client: { protocolMappers: { config: object }[] }) => client.protocolMappers);
    expect(
      audiences.flat().every(({ config }: { config: Record<string, string> }) => {
        return config['included.custom.audience'] === apiAudience;
      }),
    ).toBe(true);
  });
});
