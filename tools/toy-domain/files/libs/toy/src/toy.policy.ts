import { definePolicy } from '@jiyue/auth';

/** Whoever writes on a site plays on it. */
export const toyPolicy = definePolicy(({ can, grants }) => {
  if (grants.has('editor', 'site-admin')) can(['read', 'make'], 'Toy');
});
