import './workflow.subjects.js';
export { decide, isOpen, openEvents, openSecrecy, openStep } from './decide.js';
export type { Ground, Standing } from './decide.js';
export { sentencesOf } from './workflow.policy.js';
export { StepDefinitions } from './step-definitions.js';
export type { DeclaredSteps } from './step-definitions.js';
export { StepInput, StepsField, StepType } from './step.types.js';
export { holds, STEP_KEYS, STEP_ROLES, stepProblems } from './steps.js';
export type { StepKey, StepLimit, StepRole, StepRule } from './steps.js';
export { judgements } from './judgements.sql.js';
export { rowsOf, ruleLines } from './table.js';
export { Transition } from './transition.js';
export type { Judged, Move, WorkflowSubject } from './transition.js';
export { consultations, passedKeys, presentRound, unheard, VERDICTS, WorkflowSteps } from './workflow-steps.js';
export type { Consultation, StepRow, Verdict } from './workflow-steps.js';
export { WorkflowTrail } from './workflow-trail.js';
export type { TrailRow } from './workflow-trail.js';
export { WorkflowModule } from './workflow.module.js';
export { workflowDomain } from './workflow.domain.js';
export {
  definedSteps,
  guardStates,
  eventAt,
  lastNote,
  lastStepAt,
  ownSteps,
  takenSteps,
  workflowRules,
} from './workflow.sql.js';
export { AFTERWARDS, BACK, defineWorkflow, STEPS } from './workflow.js';
export type { Workflow } from './workflow.js';
export { WorkQueries } from './work/work.queries.js';
export type { WorkSource } from './work/work-source.js';
export { WorkCountType, WorkItemType } from './work/work.types.js';
