import { describe, expect, it } from '@jest/globals';
import { STEP_KEYS, STEP_ROLES } from '@jiyue/workflow';
import { REVIEW_STEPS } from '../apps/admin-web/src/routes/articles/steps.js';
import { STEP_ROLES as OFFERED } from '../apps/admin-web/src/routes/columns/steps.model.js';

describe('the steps of a column', () => {
  it('have a word at every screen, each in its place', () => {
    expect([...REVIEW_STEPS].sort()).toEqual([...STEP_KEYS].sort());
  });

  it('can be given to every role that takes steps, and to no other', () => {
    expect([...OFFERED]).toEqual(STEP_ROLES.map((role) => role.toUpperCase()));
  });
});
