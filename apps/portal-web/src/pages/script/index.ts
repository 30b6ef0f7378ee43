import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const script = definePage({ kind: 'script', address, load, keeping: 'never' });
