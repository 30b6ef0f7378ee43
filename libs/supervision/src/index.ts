import './supervision.subjects.js'; // whoever knows this lib knows its rights

export { ActivityType } from './activity/activity.types.js';
export { SiteGapsType } from './gaps/gaps.types.js';
export { supervisionDomain } from './supervision.domain.js';
