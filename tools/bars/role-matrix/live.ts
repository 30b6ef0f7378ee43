import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { StaffDesk } from '../ground/staff.ts';
import type { Probe } from './schema.ts';
import type { OperationRow } from './table.ts';

/** A demo account that stands for a column of the table, and the site it asks on. */
export interface Stand {
  readonly role: string;
  readonly username: string;
  readonly site: string | undefined;
}

// Which account is given which single role; nobody keeps an account without any.
const ACCOUNTS: Readonly<Record<string, string>> = {
  nobody: 'city-admin',
  operator: 'operator',
  'security-admin': 'security',
  auditor: 'auditor',
  'site-admin': 'county-admin',
  editor: 'editor',
  reviewer: 'reviewer',
  secrecy: 'secrecy',
  publisher: 'publisher',
  officer: 'officer',
  contractor: 'contractor',
};

/** Somebody with the same single role on the same site, for as long as `work` takes. */
export async function besides<T>(root: Client, { role, site }: Stand, work: (twin: Stand) => Promise<T>): Promise<T> {
  const username = ACCOUNTS['nobody'] ?? '';
  await give(root, site ?? '', [role, username]);
  try {
    return await work({ role, username, site });
  } finally {
    await root.query(`delete from auth_grant where person_id = (select id from auth_person where username = $1)`, [
      username,
    ]);
  }
}

/** Gives each account exactly the one grant its column stands for, on one county's site. */
export async function stand(root: Client): Promise<Stand[]> {
  const names = Object.values(ACCOUNTS);
  await root.query('delete from auth_grant where person_id in (select id from auth_person where username = any($1))', [
    names,
  ]);
  const { rows } = await root.query<{ id: string }>(
    `select home_site_id as id from auth_person where username = 'county-admin'`,
  );
  const site = rows[0]?.id ?? '';
  for (const [role, username] of Object.entries(ACCOUNTS))
    if (role !== 'nobody') await give(root, site, [role, username]);
  return Object.entries(ACCOUNTS).map(([role, username]) => ({
    role,
    username,
    site: role === 'nobody' ? undefined : site,
  }));
}

/** One more grant, past every rule. */
export async function give(root: Client, site: string, [role, username]: readonly [string, string]): Promise<void> {
  await root.query(
    `insert into auth_member (tenant_id, person_id, name, unit_id, kind)
       select $1, id, name, unit_id, kind from auth_person where username = $2 on conflict do nothing`,
    [site, username],
  );
  await root.query(
    `insert into auth_grant (tenant_id, id, person_id, person_kind, role, with_subtree, ends_at, granted_by)
       select $1, $4, id, kind, $3, kind = 'staff', case when kind = 'staff' then null else now() + interval '1 day' end, id
         from auth_person where username = $2`,
    [site, username, role === 'contractor' ? 'editor' : role, randomUUID()],
  );
}

const FORBIDDEN = 'AUTH.FORBIDDEN';

/** Asks every operation as every role; returns where the answer is not what the cell says. */
export async function askAll(
  desk: StaffDesk,
  stands: readonly Stand[],
  asked: { probes: readonly Probe[]; table: readonly OperationRow[] },
) {
  const table = new Map(asked.table.map((row) => [row.operation, row]));
  const wrong: string[] = [];
  let asks = 0;
  for (const { role, username, site } of stands)
    for (const { operation, query, variables } of asked.probes) {
      const { codes } = await desk.ask({ as: username, site, query, variables });
      const cell = table.get(operation)?.cells.get(role) ?? 'undeclared';
      asks += 1;
      if (!isAsDeclared(cell, codes))
        wrong.push(`${operation} × ${role}: declared ${cell}, answered ${codes.join(' ') || 'data'}`);
    }
  return { asks, wrong };
}

// `below`, `whole` and `province`: the site asked on is a county's and the grant's own, so that it may still be refused.
function isAsDeclared(cell: string, codes: readonly string[]): boolean {
  const isRefused = codes.includes(FORBIDDEN);
  if (cell === 'no') return isRefused;
  return /\b(below|whole|province)\b/.test(cell) || !(isRefused || codes.includes('AUTH.OPERATION_UNDECLARED'));
}

const SMUGGLED: Readonly<Record<string, unknown>> = {
  tenantId: randomUUID(),
  id: randomUUID(),
  createdBy: randomUUID(),
  grantedBy: randomUUID(),
  homeSiteId: randomUUID(),
  registeredBy: randomUUID(),
  state: 'PUBLISHED',
  personKind: 'staff',
  isDisabled: false,
  liveRevision: 1,
  writers: [],
  passers: [],
  urgentBy: [],
  binnedFrom: 'DRAFT',
  publishedAt: '2020-01-01T00:00:00Z',
};

/**
 * Adds fields that only the platform sets to the input of every mutation; each must be refused as unknown. Two people of
 * the same rights take turns: one alone would ask more than anybody may in a minute, and be refused for that.
 */
export async function smuggle(desk: StaffDesk, pair: readonly [Stand, Stand], probes: readonly Probe[]) {
  const accepted: string[] = [];
  let tries = 0;
  for (const { operation, query, variables } of probes.filter(({ variables: given }) => 'input' in given))
    for (const [field, value] of Object.entries(SMUGGLED)) {
      const input = { ...Object(variables['input']), [field]: value };
      const { username, site } = pair[tries % 2 === 0 ? 0 : 1];
      const { codes, data } = await desk.ask({ as: username, site, query, variables: { input } });
      if (codes.includes('PLATFORM.TOO_MANY_REQUESTS')) throw new Error(`${username} was not heard`);
      tries += 1;
      if (codes.length === 0 || data?.[operation]) accepted.push(`${operation}.${field}`);
    }
  return { tries, accepted };
}

/** What somebody tries with somebody else's account or grant, and the answer it must get (null: it is done). */
type Removal = readonly [as: string, act: 'disable' | 'enable' | 'end', whom: string, expected: string | null];

const NOT_OWN = 'AUTH.ADMINISTRATION_NOT_OWN';
const LAST = 'AUTH.LAST_ADMINISTRATOR';
const WHILE_LAST: readonly Removal[] = [
  ['operator', 'disable', 'auditor', NOT_OWN],
  ['operator', 'disable', 'security', NOT_OWN],
  ['county-admin', 'disable', 'auditor', NOT_OWN],
  ['county-admin', 'disable', 'operator', NOT_OWN],
  ['security', 'disable', 'operator', NOT_OWN],
  ['operator', 'end', 'auditor', 'AUTH.GRANT_EXCEEDS_OWN'],
  ['security', 'disable', 'auditor', LAST],
  ['security', 'end', 'auditor', LAST],
];
const WITH_AN_HEIR: readonly Removal[] = [
  ['operator', 'disable', 'auditor', NOT_OWN],
  ['security', 'disable', 'auditor', null],
  ['operator', 'enable', 'auditor', NOT_OWN],
  ['county-admin', 'enable', 'auditor', NOT_OWN],
  ['security', 'enable', 'auditor', null],
];
const ACTS: Readonly<Record<Removal[1], string>> = {
  disable: 'mutation ($input: DisablePersonInput!) { act: disablePerson(input: $input) { id } }',
  enable: 'mutation ($input: EnablePersonInput!) { act: enablePerson(input: $input) { id } }',
  end: 'mutation ($input: EndGrantInput!) { act: endGrant(input: $input) { id } }',
};

/** The three administrators are removed by their own line only, never the last of them, and not for good. */
export async function keepAdministrators(desk: StaffDesk, root: Client, site: string) {
  const administrators = ['operator', 'security', 'auditor'];
  await root.query('update auth_person set home_site_id = $1 where username = any($2)', [site, administrators]);
  const alone = await tryRemovals(desk, root, { site, removals: WHILE_LAST });
  await give(root, site, ['auditor', 'city-admin']);
  const wrong = [...alone, ...(await tryRemovals(desk, root, { site, removals: WITH_AN_HEIR }))];
  return { attempts: WHILE_LAST.length + WITH_AN_HEIR.length, wrong };
}

async function tryRemovals(
  desk: StaffDesk,
  root: Client,
  { site, removals }: { site: string; removals: readonly Removal[] },
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [as, act, whom, expected] of removals) {
    const { rows } = await root.query<{ id: string; grant: string; version: number }>(
      `select p.id, g.id as grant, g.version from auth_person p join auth_grant g on g.person_id = p.id
        where p.username = $1 and g.tenant_id = $2`,
      [whom, site],
    );
    const [{ id, grant, version } = { id: '', grant: '', version: 1 }] = rows;
    const input = {
      disable: { personId: id, reason: '调离' },
      enable: { personId: id },
      end: { grantId: grant, version },
    };
    const { codes } = await desk.ask({ as, site, query: ACTS[act], variables: { input: input[act] } });
    if ((codes[0] ?? null) !== expected)
      wrong.push(`${as} ${act} ${whom}: ${codes[0] ?? 'done'} instead of ${expected ?? 'done'}`);
  }
  return wrong;
}

/** Tries to bring two of the three administrations into one hand, through whoever may grant. */
export async function joinAdministrations(desk: StaffDesk, root: Client, site: string) {
  const idOf = async (username: string): Promise<string> => {
    const { rows } = await root.query<{ id: string }>('select id from auth_person where username = $1', [username]);
    return rows[0]?.id ?? '';
  };
  const attempts = [
    ['operator', 'auditor', 'OPERATOR', 'AUTH.ROLES_SEPARATED'],
    ['operator', 'security', 'OPERATOR', 'AUTH.ROLES_SEPARATED'],
    ['operator', 'editor', 'AUDITOR', 'AUTH.GRANT_EXCEEDS_OWN'],
    ['operator', 'editor', 'SECURITY_ADMIN', 'AUTH.GRANT_EXCEEDS_OWN'],
    ['security', 'operator', 'AUDITOR', 'AUTH.ROLES_SEPARATED'],
    ['security', 'operator', 'SECURITY_ADMIN', 'AUTH.ROLES_SEPARATED'],
    ['security', 'auditor', 'SECURITY_ADMIN', 'AUTH.ROLES_SEPARATED'],
    ['security', 'editor', 'OPERATOR', 'AUTH.GRANT_EXCEEDS_OWN'],
    ['security', 'security', 'AUDITOR', 'AUTH.FORBIDDEN'],
    ['operator', 'operator', 'SITE_ADMIN', 'AUTH.FORBIDDEN'],
  ] as const;
  const wrong: string[] = [];
  const query = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
  for (const [as, to, role, expected] of attempts) {
    const { codes } = await desk.ask({ as, site, query, variables: { input: { personId: await idOf(to), role } } });
    if (codes[0] !== expected)
      wrong.push(`${as} gives ${to} ${role}: ${codes[0] ?? 'accepted'} instead of ${expected}`);
  }
  return { attempts: attempts.length, wrong };
}
