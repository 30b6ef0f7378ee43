import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const toy = definePage({ kind: 'toy', address, load });
