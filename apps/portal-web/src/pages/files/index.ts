import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const files = definePage({ kind: 'files', address, load, keeping: 'never' });
