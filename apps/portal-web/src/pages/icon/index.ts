import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const icon = definePage({ kind: 'icon', address, load, isAlwaysOpen: true, keeping: 'never' });
