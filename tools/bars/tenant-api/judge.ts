import type { Client } from 'pg';
import type { Outcome } from './caller.ts';
import type { Province, SiteKey } from './province.ts';
import { SITE_KEYS, SITES } from './province.ts';
import { type ActorName, planOf } from './people.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What must not be seen from elsewhere: words and ids, each with the site it belongs to. */
export class Secrets {
  private readonly owners: Map<string, SiteKey>;
  private readonly province: Province;

  constructor(province: Province, owners: Map<string, SiteKey>) {
    this.province = province;
    this.owners = owners;
  }

  /** Everything in the answer that belongs to a site outside `reach`. */
  leaksIn({ text, sent }: Outcome, reach: ReadonlySet<SiteKey>): string[] {
    const plain = decoded(text);
    const words = SITE_KEYS.filter((key) => !reach.has(key)).flatMap((key) => {
      const { secret, spoken } = this.province[key];
      return [secret, spoken].filter((word) => plain.includes(word) && !sent.includes(word));
    });
    const ids = [...new Set(plain.match(UUID) ?? [])].filter((id) => {
      const owner = this.owners.get(id);
      return owner !== undefined && !reach.has(owner) && !sent.includes(id);
    });
    return [...words, ...ids.map((id) => `${this.owners.get(id)}'s ${id}`)];
  }
}

// A word may come back escaped, or packed into a cursor or a link.
function decoded(text: string): string {
  const packed = [...text.matchAll(/"([A-Za-z0-9_-]{24,})={0,2}"/g)].map(([, word = '']) =>
    Buffer.from(word, 'base64url').toString('utf8'),
  );
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return [text, unescaped, ...packed].join('\n');
}

/** Reads from the database which id belongs to which site. The register of sites and units is public. */
export async function secretsOf(root: Client, province: Province): Promise<Secrets> {
  const { rows: tables } = await root.query<{ name: string; owner: string; id: string }>(`
    select c.relname as name, case c.relname when 'auth_person' then 'home_site_id' else 'tenant_id' end as owner, a.attname as id
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'public' and c.relkind = 'r' and a.attname in ('id', 'person_id', 'asset_id') and a.atttypid = 'uuid'::regtype
       and (c.relname = 'auth_person' or exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id'))`);
  const bySite = new Map(SITE_KEYS.map((key) => [province[key].id, key]));
  const owners = new Map<string, SiteKey>();
  for (const { name, owner, id } of tables) {
    const { rows } = await root.query<{ id: string; owner: string }>(
      `select ${id}::text as id, ${owner}::text as owner from ${name}`,
    );
    for (const row of rows) {
      const key = bySite.get(row.owner);
      if (key) owners.set(row.id, key);
    }
  }
  return new Secrets(province, owners);
}

/** The sites an actor's grants reach. */
export function reachOf(name: ActorName): Set<SiteKey> {
  const { home, withSubtree } = planOf(name);
  if (!withSubtree) return new Set([home]);
  const isBelow = (key: SiteKey): boolean => key === home || (SITES[key].parent !== null && isBelow(SITES[key].parent));
  return new Set(SITE_KEYS.filter(isBelow));
}

/** An answer without what may differ lawfully: two answers with the same shape tell the same. */
export function shapeOf({ status, codes, data, errors, other }: Outcome): string {
  return JSON.stringify([status, codes, outline(data), outline(errors), other]);
}

function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, outline(item)]));
  if (typeof value !== 'string') return value;
  return /^[A-Z_.]+$/.test(value) ? value : 'text';
}
