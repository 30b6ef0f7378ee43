import { defineDomain } from '@jiyue/platform';
import { CreateWorkflow1764000120000 } from './migrations/1764000120000-create-workflow.js';
import { TwoPeopleBehindAPublication1764000200000 } from './migrations/1764000200000-two-people-behind-a-publication.js';
import { SaidBesideSteps1764000380020 } from './migrations/1764000380020-said-beside-steps.js';
import { FindStepsByTime1764000390010 } from './migrations/1764000390010-find-steps-by-time.js';
import { PublishBeforeSteps1764000400010 } from './migrations/1764000400010-publish-before-steps.js';
import { ActsOfDeputies1764000400040 } from './migrations/1764000400040-acts-of-deputies.js';
import { InboxModule } from './inbox.module.js';
import { inboxPolicy } from './inbox.policy.js';
import { WORKFLOW_SUBJECTS } from './workflow.subjects.js';

/** Steps and the rules that hold them; whose they are, the libs say that own subjects. */
export const workflowDomain = defineDomain({
  name: 'workflow',
  errorArea: 'WORKFLOW',
  migrations: [
    CreateWorkflow1764000120000,
    TwoPeopleBehindAPublication1764000200000,
    SaidBesideSteps1764000380020,
    FindStepsByTime1764000390010,
    PublishBeforeSteps1764000400010,
    ActsOfDeputies1764000400040,
  ],
  modules: { staff: [InboxModule] },
  subjects: WORKFLOW_SUBJECTS,
  policy: inboxPolicy,
});
