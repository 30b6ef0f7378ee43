import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const theme = definePage({ kind: 'theme', address, load, isAlwaysOpen: true, keeping: 'never' });
