import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const preview = definePage({ kind: 'preview', address, load, keeping: 'never' });
