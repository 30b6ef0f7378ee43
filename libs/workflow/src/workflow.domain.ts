import { defineDomain } from '@jiyue/platform';
import { CreateWorkflow1764000120000 } from './migrations/1764000120000-create-workflow.js';
import { WorkflowModule } from './workflow.module.js';

/** Steps and the rules that hold them; whose they are, the libs say that own subjects. */
export const workflowDomain = defineDomain({
  name: 'workflow',
  errorArea: 'WORKFLOW',
  migrations: [CreateWorkflow1764000120000],
  modules: { staff: [WorkflowModule] },
});
