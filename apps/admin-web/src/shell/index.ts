export { isSmallUnit, useCan, useFrameValue, useMe, useSite, useSitePath } from './me.js';
export type { NavEntry, RouteModule } from './nav.js';
export { RequireCan } from './require-can.js';
export { useUnsaved } from './use-leave.js';
