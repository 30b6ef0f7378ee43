import './toy.subjects.js'; // whoever knows this lib knows its rights

export { MakeToy } from './commands/make-toy.js';
export { toyDomain } from './toy.domain.js';
