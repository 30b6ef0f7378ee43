import { definePage } from '../define-page.js';
import { address } from './address.js';
import { load } from './load.js';

export const article = definePage({ kind: 'article', address, place: 'columns', load });
