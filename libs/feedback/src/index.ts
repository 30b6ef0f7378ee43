import './feedback.subjects.js'; // whoever knows this lib knows its rights

export { feedbackDomain } from './feedback.domain.js';
