import { definePage } from '../define-page.js';
import { address, keys } from './address.js';
import { load } from './load.js';

export const search = definePage({ kind: 'search', address, keys, load, uncrawled: ['/search'] });
