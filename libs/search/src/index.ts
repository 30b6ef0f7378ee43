export { highlight, snippet } from './highlight.js';
export { RANKED_AT_MOST } from './search-index.js';
export type { SearchIndex, SearchMatch, SearchPage, SearchRequest } from './search-index.js';
export { looseQuery, parseQuery, strictQuery } from './query.js';
export { vectorSql, vectorText } from './vector.js';
export type { VectorText } from './vector.js';
export { indexWords } from './words.js';
