import { definePolicy } from '@jiyue/auth';

/** Everybody may ask what waits for them: the answer is made from what they hold. */
export const inboxPolicy = definePolicy(({ can }) => {
  can('read', 'Inbox');
});
