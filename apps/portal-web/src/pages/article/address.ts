import { COLUMN, pattern, UUID } from '../addresses.js';

export const address = pattern<'path' | 'id'>(`/(?<path>${COLUMN})/(?<id>${UUID})\\.html`);
