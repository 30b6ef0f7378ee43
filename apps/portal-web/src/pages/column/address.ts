import { pageNumber } from '../../view/query.js';
import { COLUMN, pattern } from '../addresses.js';

export const address = pattern<'path'>(`/(?<path>${COLUMN})/`);
export const keys = { page: pageNumber };
