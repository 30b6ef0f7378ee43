import { pageNumber, searchWords } from '../../view/query.js';
import { exactly } from '../addresses.js';

export const address = exactly('/search');
export const keys = { q: searchWords, page: pageNumber };
