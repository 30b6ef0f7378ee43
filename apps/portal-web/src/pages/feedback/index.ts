import { definePage } from '../define-page.js';
import { address, keys } from './address.js';
import { load, receive } from './load.js';

export const feedback = definePage({ kind: 'feedback', address, keys, load, receive, keeping: 'never' });
