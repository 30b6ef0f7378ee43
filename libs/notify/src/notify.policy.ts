import { definePolicy } from '@jiyue/auth';

/** Everybody who is signed in reads their own messages and says how they want them; nobody reads or decides for others. */
export const notifyPolicy = definePolicy(({ can, actor }) => {
  can('read', 'Message', { personId: actor.userId });
  can(['read', 'change'], 'MessageSetting', { personId: actor.userId });
});
