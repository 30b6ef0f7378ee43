import type { Operations } from '../../../tools/bars/proof/define.ts';

const READERS = { 'site-admin': 'yes', operator: 'unlimited', editor: 'yes', contractor: 'yes' } as const;
const given = { version: 1, acceptsInspected: true, moreTypes: ['ofd'] };

/** What files a site takes. */
export const fileOperations: Operations = {
  fileRule: { asks: 'read FileRule', may: READERS },
  changeFileRule: {
    asks: 'change FileRule',
    tells: 'content.file-rule-changed',
    may: { 'site-admin': 'unlimited', operator: 'unlimited' },
    args: { input: given },
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { ...given, quotaMegabytes: 99_999 } },
        why: 'the platform gives a site its room',
      },
    ],
  },
};

/** A rule of the site, that others aim at. */
export const FILE_RULE_ROW = `insert into content_file_rule (tenant_id, more_types) values ($1, array['ofd', left($2, 40)])`;
