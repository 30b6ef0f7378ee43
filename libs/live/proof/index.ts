import { defineProof, EVERYBODY } from '../../../tools/bars/proof/define.ts';
import { open } from './open.ts';
import { plenty } from './plenty.ts';

/** An address that every column of the site had before. */
const FORMER_PATH_ROW = `
  insert into live_former_path (tenant_id, path, column_id)
  select c.tenant_id, 'former-' || c.path, c.id from live_column c where c.tenant_id = $1 and $2 <> ''`;

/** What was taken down of the site is remembered by its address. */
const ENDED_ROW = `
  insert into live_ended (tenant_id, id, column_id, kind, title, notice, ended_at)
  select c.tenant_id, coalesce(a.id, gen_random_uuid()), c.id, 'notice', c.name, c.name, now() from live_column c
    left join content_article a on a.tenant_id = c.tenant_id and a.column_id = c.id and a.state = 'WITHDRAWN'
   where c.tenant_id = $1 and $2 <> '' order by a.id nulls last limit 1`;

/** Another column of the site lists one of its items too. */
const LISTING_ROW = `
  insert into live_listing (tenant_id, column_id, item_id, weight, published_at)
  select i.tenant_id, c.id, i.id, i.weight, i.published_at from live_item i
    join live_column c on c.tenant_id = i.tenant_id and c.id <> i.column_id
   where i.tenant_id = $1 and $2 <> '' limit 1`;

export const proof = defineProof({
  plenty,
  operations: { publicSite: { asks: 'public', may: EVERYBODY } },
  open,
  // on a stage where nothing was shown yet when others were aimed at
  hand: async ({ root, province }) => {
    for (const { id, secret } of Object.values(province)) {
      await root.query(`${FORMER_PATH_ROW} on conflict do nothing`, [id, secret]);
      await root.query(`${ENDED_ROW} on conflict do nothing`, [id, secret]);
      await root.query(`${LISTING_ROW} on conflict do nothing`, [id, secret]);
    }
  },
  aims: ({ id }) => [
    { fill: FORMER_PATH_ROW },
    { fill: ENDED_ROW },
    { fill: LISTING_ROW },
    {
      table: 'live_former_host',
      row: { tenant_id: id, host: `former-${id.slice(-12)}.localhost`, until: '2099-01-01' },
    },
  ],
  fields: {
    'PublicSite.children': 'live',
    'PublicSite.column': 'live',
    'PublicSite.columns': 'live',
    'PublicSite.ended': 'live',
    'PublicSite.feed': 'live',
    'PublicSite.home': 'live',
    'PublicSite.item': 'live',
    'PublicSite.links': 'live',
    'PublicSite.movedColumn': 'live',
    'PublicSite.parent': 'live',
    'PublicSite.search': 'live',
    'PublicSite.sitemap': 'live',
  },
});
