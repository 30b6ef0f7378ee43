import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const moved = definePage({ kind: 'moved', address, place: 'almost', load, keeping: 'never' });
