import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const feed = definePage({ kind: 'feed', address, place: 'columns', load });
