export { peopleDomain } from './people.domain.js';
