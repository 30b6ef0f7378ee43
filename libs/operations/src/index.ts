import './operations.subjects.js'; // whoever knows this lib knows its rights

export { operationsDomain } from './operations.domain.js';
