import type { Policy } from '@jiyue/auth';

/** Every lib's policy: together they say who may do what. */
export const POLICY_LIST: readonly Policy[] = [];
