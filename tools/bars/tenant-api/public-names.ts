import { domainToASCII } from 'node:url';
import type { Tally } from './attack.ts';
import { callerOf, isSuccess } from './caller.ts';
import type { ActorName } from './people.ts';
import { SITE_KEYS, type SiteKey } from './province.ts';
import type { Stage } from './stage.ts';

/** A name that nobody on the home site may get, and what it would be. */
interface Wanted {
  readonly field: 'host' | 'domain';
  readonly name: string;
  readonly what: string;
}

interface Door {
  readonly operation: string;
  readonly as: ActorName;
  input(wanted: Wanted, version: number): Record<string, unknown>;
}

const HOME: SiteKey = 'city';
const RESERVED = ['www', 'admin', 'api', 'login', 'mail', 'files'];

/** Every door through which a site gets a name: who is above decides, who is not asks. */
const DOORS: readonly Door[] = [
  {
    operation: 'mutation names($input: ChangeSiteInput!) { changeSite(input: $input) { id } }',
    as: 'branchOperator',
    input: ({ field, name }, version) => ({ version, [field]: name }),
  },
  {
    operation: 'mutation names($input: AskAddressInput!) { askAddress(input: $input) { id } }',
    as: 'siteAdmin',
    input: ({ field, name }) => ({ [field]: name, reason: '更名' }),
  },
];

/** Tries to take every name of every other site in every spelling, names around them, and the platform's own. */
export async function takeNames(stage: Stage, tally: Tally): Promise<void> {
  const call = callerOf(stage);
  const { rows } = await stage.root.query<{ version: number }>('select version from site where id = $1', [
    stage.province[HOME].id,
  ]);
  for (const door of DOORS) {
    for (const wanted of [...(await namesOf(stage)), ...platformNames()]) {
      const input = door.input(wanted, rows[0]?.version ?? 1);
      const outcome = await call({
        as: door.as,
        document: door.operation,
        variables: { input },
        site: stage.province[HOME].id,
      });
      tally.calls += 1;
      if (isRefused(outcome.codes)) continue;
      const said = isSuccess(outcome) ? 'was taken' : outcome.codes.join();
      tally.findings.push({
        kind: 'rule',
        operation: 'public names',
        detail: `${wanted.what} ${wanted.name}: ${said}`,
      });
      await stage.ledger.undo();
    }
  }
}

// A refusal for any other reason would prove nothing about the name.
function isRefused(codes: readonly string[]): boolean {
  return (
    codes.length > 0 &&
    codes.every((code) => ['SITES.NAME_TAKEN', 'SITES.HOST_TAKEN', 'SITES.REGISTRY_INVALID'].includes(code))
  );
}

async function namesOf({ root, province }: Stage): Promise<Wanted[]> {
  const others = SITE_KEYS.filter((key) => key !== HOME).map((key) => province[key].id);
  const { rows } = await root.query<{ host: string; domain: string; isAbove: boolean }>(
    `select s.host, s.domain, home.path <@ s.path as "isAbove" from site s join site home on home.id = $2
      where s.id = any($1::uuid[]) and s.domain is not null`,
    [others, province[HOME].id],
  );
  return rows.flatMap(({ host, domain, isAbove }) => [
    ...spellings('host', host),
    ...spellings('domain', domain),
    { field: 'host', name: domain, what: 'as host, the domain' },
    // below the names of a site stand those that hang below it
    ...(isAbove ? [] : below(host, domain)),
  ]);
}

function below(host: string, domain: string): Wanted[] {
  return [
    { field: 'host', name: `xx.${host}`, what: 'a name below' },
    { field: 'domain', name: `xx.${domain.replace(/^www\./, '')}`, what: 'a name below' },
  ];
}

function spellings(field: 'host' | 'domain', name: string): Wanted[] {
  const wide = [...name]
    .map((sign) => (/[a-z]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
    .join('');
  const forms = {
    name,
    'in capitals': name.toUpperCase(),
    'with a dot': `${name}.`,
    'in wide letters': wide,
    'in ASCII': domainToASCII(name),
  };
  return Object.entries(forms).map(([what, form]) => ({ field, name: form, what: `${field}, ${what}` }));
}

function platformNames(): Wanted[] {
  const reserved = RESERVED.map((label): Wanted => ({ field: 'host', name: `${label}.localhost`, what: 'reserved' }));
  const machines = ['127.0.0.1', '0x7f.1', '2130706433', '[::1]', 'localhost', 'city.localhost:8001'];
  return [...reserved, ...machines.map((name): Wanted => ({ field: 'host', name, what: 'no name of a site' }))];
}
