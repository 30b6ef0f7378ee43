import { randomUUID } from 'node:crypto';
import { ARTICLE_KEYS } from '../../../libs/content/proof/planted-articles.ts';
import type { Shelf } from '../../../libs/content/proof/shelves.ts';
import { SITES, type SiteKey } from './province.ts';
import type { Stage } from './stage.ts';

/** Named rows of a site: what `$draft.id` and the like stand for. */
export type Cast = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The named rows of one site. */
export function castOf({ province, shelves, members, people, issuer }: Stage, key: SiteKey): Cast {
  const site = province[key];
  const { main, aside } = shelves[key];
  const { memberId, grantId, lentId, shutId, invitedId, aims } = members[key];
  const { division } = SITES[key];
  return {
    ...shelfRows(main, ''),
    ...shelfRows(aside, 'aside.'),
    outside: { picture: issuer.picture },
    site: { id: site.id, division, newCode: `${division.padEnd(6, '0')}0777` },
    unit: { id: site.unitId },
    freeUnit: { id: site.freeUnitId },
    member: { id: memberId, username: `m-${key.toLowerCase()}` },
    lent: { id: lentId },
    shut: { id: shutId },
    invited: { id: invitedId },
    grant: { id: grantId },
    ...aims,
    nephew: { id: province.nephew.id },
    siblingUnit: { id: province.sibling.unitId },
    ...Object.fromEntries(Object.entries(people).map(([name, { id }]) => [`p.${name}`, { id }])),
    ...Object.fromEntries(Object.entries(people).map(([name, { grantIds }]) => [`g.${name}`, { id: grantIds?.[0] }])),
  };
}

function shelfRows(shelf: Shelf, prefix: string): Cast {
  const articles = ARTICLE_KEYS.map((key) => [`${prefix}${key}`, { id: shelf.articles[key], version: 1 }]);
  const rest = { column: { id: shelf.columnId }, asset: { id: shelf.assetId }, pending: { id: shelf.pendingId } };
  return {
    ...Object.fromEntries(articles),
    ...Object.fromEntries(Object.entries(rest).map(([name, row]) => [prefix + name, row])),
  };
}

/** Puts rows of the cast where arguments name them, and a fresh word for `$new`. */
export function resolve(value: unknown, cast: Cast): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, cast));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, cast)]));
  }
  if (typeof value !== 'string') return value;
  const fresh = value.replace('$new', () => `n${randomUUID().slice(0, 8)}`);
  return fresh.startsWith('$') ? rowOf(fresh, cast) : fresh;
}

function rowOf(reference: string, cast: Cast): unknown {
  const [, name = '', field = ''] = /^\$(.+)\.(\w+)$/.exec(reference) ?? [];
  const value = cast[name]?.[field];
  if (value === undefined) throw new Error(`The cast has no ${reference}`);
  return value;
}
