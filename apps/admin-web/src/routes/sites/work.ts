import type { WorkWords } from '../../shell/work.js';

/** A site that is being set up goes on where it was left. */
export const work: WorkWords = {
  subjectType: 'Site',
  act: () => undefined,
  place: ({ site }) => `/s/${site.id}/opening`,
};
