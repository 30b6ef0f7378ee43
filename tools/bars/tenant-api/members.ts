import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Cast } from './cast.ts';
import { plantAims } from '../proof/found.ts';
import { plantPerson, type Planted } from './people.ts';
import { insert, type PlantedSite, type Province, SITE_KEYS, type SiteKey } from './province.ts';

/** People of a site whom others may grant, disable and lend, with a grant that may be ended. */
export interface Members {
  readonly memberId: string;
  readonly grantId: string;
  readonly lentId: string;
  /** Somebody who was shut out. */
  readonly shutId: string;
  /** Somebody who was invited and has not come in yet. */
  readonly invitedId: string;
  /** Rows that the libs plant, by name. */
  readonly aims: Cast;
}

/** Plants them on every site, with a consent, a kept answer and an activity of the trail. */
export async function plantMembers(root: Client, province: Province): Promise<Readonly<Record<SiteKey, Members>>> {
  const entries: [SiteKey, Members][] = [];
  for (const key of SITE_KEYS) entries.push([key, await plantSiteMembers(root, province[key], province.nephew.id)]);
  await plantSession(root, entries[0]?.[1].memberId ?? '');
  return Object.fromEntries(entries) as Record<SiteKey, Members>;
}

async function plantSiteMembers(root: Client, site: PlantedSite, lentTo: string): Promise<Members> {
  const member = await plantPerson(root, site, { username: `m-${site.key.toLowerCase()}` });
  const lent = await plantPerson(root, site, { username: `l-${site.key.toLowerCase()}` });
  const shut = await plantPerson(root, site, { username: `s-${site.key.toLowerCase()}`, disabled: true });
  const invited = await plantPerson(root, site, { username: `n-${site.key.toLowerCase()}`, isNew: true });
  await plantInvitation(root, site, invited);
  const grantId = await plantGrant(root, site, member, 'editor');
  // passing and publishing lie in different hands, or no site could open
  const second = await plantPerson(root, site, { username: `h-${site.key.toLowerCase()}` });
  await plantGrant(root, site, lent, 'reviewer');
  await plantGrant(root, site, second, 'publisher');
  await insert(root, 'auth_consent', { tenant_id: site.id, person_id: lent.id, site_id: lentTo, given_by: member.id });
  await plantActivity(root, site);
  const aimed = { id: site.id, secret: site.secret, person: member.id, other: second.id, username: member.username };
  const [memberId, lentId, shutId, invitedId] = [member.id, lent.id, shut.id, invited.id];
  return { memberId, grantId, lentId, shutId, invitedId, aims: await plantAims(root, aimed) };
}

async function plantInvitation(root: Client, site: PlantedSite, person: Planted): Promise<void> {
  await insert(root, 'auth_invitation', {
    tenant_id: site.id,
    person_id: person.id,
    channel: 'mail',
    address: `${site.secret}@invited`,
    code_hash: randomBytes(32),
    asked_at: new Date(0),
    expires_at: new Date(Date.now() + 86_400_000),
  });
}

async function plantGrant(root: Client, site: PlantedSite, person: Planted, role: string): Promise<string> {
  const id = randomUUID();
  const limits = { with_subtree: false, person_kind: 'staff', granted_by: person.id };
  await insert(root, 'auth_grant', { tenant_id: site.id, id, person_id: person.id, role, ...limits });
  return id;
}

// Sessions and logins under way belong to nobody's site; the identity role alone lives on them.
async function plantSession(root: Client, personId: string): Promise<void> {
  const hash = randomBytes(32);
  const expires = new Date(Date.now() + 3_600_000);
  await insert(root, 'auth_session', { id_hash: hash, person_id: personId, tokens: hash, expires_at: expires });
  await insert(root, 'auth_login', { id_hash: hash, state: 's', nonce: 'n', code_verifier: 'v', return_to: '/' });
}

// The trail numbers and links its rows itself, in the name of the open transaction's site.
async function plantActivity(root: Client, site: PlantedSite): Promise<void> {
  await root.query('begin');
  await root.query(`select set_config('app.tenant_id', $1, true)`, [site.id]);
  await insert(root, 'journal_activity', {
    tenant_id: site.id,
    id: randomUUID(),
    actor_id: randomUUID(),
    actor_name: `${site.secret}人`,
    request_id: 'planted',
    event: 'content.article-published',
    subject_type: 'Article',
    subject_id: randomUUID(),
    title: `${site.secret}题`,
    payload: '{}',
  });
  await root.query('commit');
}
