import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const problem = definePage({ kind: 'problem', address, place: 'rest', load, keeping: 'never' });
