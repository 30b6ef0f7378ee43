import { COLUMN, pattern } from '../addresses.js';

export const address = pattern<'path'>(`/(?<path>${COLUMN})/feed\\.xml`);
