import { randomUUID } from 'node:crypto';
import type { Open } from '../../../tools/bars/proof/define.ts';
import { asidePath } from '../../../tools/bars/tenant-api/province.ts';

/** What citizens ask for. */
export const open: Open = {
  publicSite: { args: {} },
  'publicSite.item': {
    args: { id: '$published.id' },
    foreign: () => [{ id: '$published.id' }, { id: '$draft.id' }, { id: '$reworked.id' }],
    random: () => ({ id: randomUUID() }),
  },
  'publicSite.ended': {
    args: { id: '$withdrawn.id' },
    foreign: () => [{ id: '$withdrawn.id' }],
    random: () => ({ id: randomUUID() }),
  },
  'publicSite.column': {
    args: { path: 'main' },
    foreign: (key) => [{ path: asidePath(key) }],
    random: () => ({ path: 'aside-nowhere' }),
  },
  'publicSite.movedColumn': {
    args: { path: 'former-main' },
    foreign: (key) => [{ path: `former-${asidePath(key)}` }],
    random: () => ({ path: 'former-nowhere' }),
  },
  'publicSite.feed': {
    args: { path: 'main' },
    foreign: (key) => [{ path: asidePath(key) }],
    random: () => ({ path: 'aside-nowhere' }),
  },
  'publicSite.search': {
    args: { q: '$site.spoken' },
    foreign: () => [{ q: '$site.spoken' }, { q: '$site.secret' }],
    random: () => ({ q: '明nowherezzqqx' }),
  },
  'publicSite.sitemap': { args: {} },
};
