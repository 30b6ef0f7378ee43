import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const sitemap = definePage({ kind: 'sitemap', address, load });
