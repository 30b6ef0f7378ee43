import { authPolicy, type Policy } from '@jiyue/auth';
import { contentPolicy } from '@jiyue/content';
import { sitesPolicy } from '@jiyue/sites';
import { supervisionPolicy } from '@jiyue/supervision';

/** Every lib's policy: together they say who may do what. */
export const POLICY_LIST: readonly Policy[] = [authPolicy, contentPolicy, sitesPolicy, supervisionPolicy];
