export { useHeld, useHeldList } from './held.js';
export { isSmallUnit, useCan, useFrameValue, useMe, useSite, useSitePath } from './me.js';
export type { NavEntry } from './nav.js';
export { useChanges, useLeave, useUnsaved } from './use-leave.js';
export { actNamed, actOf, placeOf } from './work.js';
