import { definePolicy } from '@jiyue/auth';

/** Who runs the site as a whole reads what readers say; nobody on the staff hands it in. */
export const feedbackPolicy = definePolicy(({ can, grants }) => {
  const isWhole = grants.of('site-admin').some(({ columnId, unitId }) => !columnId && !unitId);
  if (isWhole) can('read', 'PageFeedback');
});
