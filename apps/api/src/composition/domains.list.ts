// Made by `node tools/domains.ts` from the libs that declare a domain; a test compares both.
import { authDomain } from '@jiyue/auth';
import { calendarDomain } from '@jiyue/calendar';
import { checksDomain } from '@jiyue/checks';
import { compoundDomain } from '@jiyue/compound';
import { contentDomain } from '@jiyue/content';
import { feedbackDomain } from '@jiyue/feedback';
import { liveDomain } from '@jiyue/live';
import { notifyDomain } from '@jiyue/notify';
import { operationsDomain } from '@jiyue/operations';
import { peopleDomain } from '@jiyue/people';
import { sitesDomain } from '@jiyue/sites';
import { supervisionDomain } from '@jiyue/supervision';
import { workflowDomain } from '@jiyue/workflow';
import type { DomainDeclaration } from '@jiyue/platform';

/** What every domain lib declares; those that stand below others first. */
export const DECLARED: readonly DomainDeclaration[] = [
  authDomain,
  calendarDomain,
  checksDomain,
  compoundDomain,
  feedbackDomain,
  liveDomain,
  notifyDomain,
  operationsDomain,
  workflowDomain,
  contentDomain,
  peopleDomain,
  sitesDomain,
  supervisionDomain,
];
