// What is refused and how it is told, for a process that has nothing else of the platform.
export { toldOf } from './graphql/graphql-errors.js';
export { readTexts } from './graphql/texts.js';
