import { defineProof, EVERYBODY } from '../../../tools/bars/proof/define.ts';
import { open } from './open.ts';
import { plenty } from './plenty.ts';

export const proof = defineProof({
  plenty,
  operations: { publicSite: { asks: 'public', may: EVERYBODY } },
  open,
  aims: ({ id }) => [
    {
      table: 'live_former_host',
      row: { tenant_id: id, host: `former-${id.slice(-12)}.localhost`, until: '2099-01-01' },
    },
  ],
  fields: {
    'PublicSite.children': 'live',
    'PublicSite.column': 'live',
    'PublicSite.columns': 'live',
    'PublicSite.feed': 'live',
    'PublicSite.home': 'live',
    'PublicSite.item': 'live',
    'PublicSite.links': 'live',
    'PublicSite.parent': 'live',
    'PublicSite.search': 'live',
    'PublicSite.sitemap': 'live',
  },
});
