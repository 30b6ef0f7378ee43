export { ActivityType } from './activity/activity.types.js';
export { ReadActivities } from './activity/read-activities.js';
export { SiteGapsType } from './gaps/gaps.types.js';
export { CreateSupervisionIndexes1764000030000 } from './migrations/1764000030000-create-supervision-indexes.js';
export { ReadOutput } from './report/read-output.js';
export { SupervisionModule } from './supervision.module.js';
export { supervisionPolicy } from './supervision.policy.js';
