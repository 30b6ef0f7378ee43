import { randomUUID } from 'node:crypto';
import { type AimedSite, each, type Operations } from '../../../tools/bars/proof/define.ts';

const READERS = { 'site-admin': 'yes', operator: 'unlimited', editor: 'yes', contractor: 'yes' } as const;
const LOOKERS = each('yes', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'contractor');
const KEEPERS = { 'site-admin': 'mine', ...each('own', 'editor', 'contractor') } as const;
const given = { version: 1, acceptsInspected: true, moreTypes: ['ofd'] };

/** What files a site takes. */
export const fileOperations: Operations = {
  fileRule: { asks: 'read FileRule', may: READERS },
  changeFileRule: {
    asks: 'change FileRule',
    tells: 'content.file-rule-changed',
    may: { 'site-admin': 'unlimited', operator: 'unlimited' },
    args: { input: given },
    allowed: [
      {
        as: 'operator',
        args: { input: { ...given, quotaMegabytes: 99_999 } },
        why: 'the platform gives a site its room',
      },
    ],
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { ...given, quotaMegabytes: 99_999 } },
        why: 'a site does not give itself its room',
      },
    ],
  },
};

/** Files of a site, used again. */
export const mediaOperations: Operations = {
  mediaFiles: { asks: 'read Asset', may: LOOKERS },
  mediaUses: { asks: 'read Asset', may: LOOKERS, args: { assetId: '$asset.id' } },
  describeAsset: {
    asks: 'describe Asset',
    tells: 'content.asset-described',
    may: KEEPERS,
    by: 'siteAdmin',
    args: { input: { assetId: '$asset.id', version: 1, alt: '水库大坝' } },
  },
  deleteAsset: {
    asks: 'delete Asset',
    tells: 'content.asset-deleted',
    may: KEEPERS,
    by: 'siteAdmin',
    args: { input: { assetId: '$spare.id' } },
  },
};

/** Every text of the site leads to every other: whoever looks at one must not be told of those beyond their limits. */
export const LINK_ROW = `
  insert into content_linked_article (tenant_id, target_id, article_id, number)
  select r.tenant_id, a.id, r.article_id, r.number
    from content_revision r join content_article a on a.tenant_id = r.tenant_id and a.id <> r.article_id
   where r.tenant_id = $1 and $2 <> '' on conflict do nothing`;

/** A file that no article uses. */
export const SPARE_FILE = ({ id, secret }: AimedSite) => ({
  name: 'spare',
  table: 'content_asset',
  row: {
    ...{ tenant_id: id, id: randomUUID(), file_name: `${secret}.png`, mime_type: 'image/png', size: 5, state: 'clean' },
    ...{ created_by: randomUUID(), created_by_name: secret, completed_at: new Date(), version: 1 },
  },
});

/** Somebody was looking into a file. */
export const CLAIM_ROW = `
  insert into content_asset_claim (tenant_id, asset_id, holder, until)
  select a.tenant_id, a.id, gen_random_uuid(), now() from content_asset a where a.tenant_id = $1 and a.completed_at is not null and $2 <> '' limit 1`;

/** A text of the site shows a file of it. */
export const SHOWN_ROW = `
  insert into content_shown_asset (tenant_id, asset_id, article_id, number)
  select r.tenant_id, f.id, r.article_id, r.number from content_revision r join content_asset f on f.tenant_id = r.tenant_id
   where r.tenant_id = $1 and f.completed_at is not null and $2 <> '' limit 1 on conflict do nothing`;

/** A rule of the site, that others aim at. */
export const FILE_RULE_ROW = `insert into content_file_rule (tenant_id, more_types) values ($1, array['ofd', left($2, 40)])`;
