import { definePage } from '../define-page.js';
import { address, keys } from './address.js';
import { load } from './load.js';

export const column = definePage({ kind: 'column', address, place: 'columns', keys, load });
