import './supervision.subjects.js'; // whoever knows this lib knows its rights

export { ActivityType } from './activity/activity.types.js';
export { ReadActivities } from './activity/read-activities.js';
export { SiteGapsType } from './gaps/gaps.types.js';
export { ReadOutput } from './report/read-output.js';
export { supervisionDomain } from './supervision.domain.js';
export { SupervisionModule } from './supervision.module.js';
