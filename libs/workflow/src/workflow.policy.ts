import { type EffectiveGrant, type Role, type Sentences, within } from '@jiyue/auth';
import { STEP_ROLES } from './steps.js';
import { rolesOf } from './table.js';
import { type EventRule, eventsOf, type Relation, type Workflow } from './workflow.js';

/** Says the workflow's table as sentences of a policy. The lib that owns the subject adds who may read it. */
export function sentencesOf<S extends string, E extends string, R extends string>(
  workflow: Workflow<S, E, R>,
  { can, cannot, grants, actor }: Sentences,
): void {
  const rules = eventsOf(workflow).map((event) => workflow.events[event]);
  for (const rule of rules) {
    for (const grant of grants.of(...rolesOf(rule))) {
      for (const tie of tiesOf(workflow, rule, actor.userId)) {
        can(rule.action, workflow.subject, { ...within(grant), ...whose(rule, grant), ...tie });
      }
    }
  }
  const actions = (flag: 'neverWriter' | 'neverPasser' | 'neverUrgent' | 'staffOnly') =>
    rules.filter((rule) => rule[flag]).map(({ action }) => action);
  cannot(actions('neverWriter'), workflow.subject, { writers: { $in: [actor.userId] } });
  const never = actions('neverPasser');
  if (never.length > 0) cannot(never, workflow.subject, { passers: { $in: [actor.userId] } });
  const afterwards = actions('neverUrgent');
  if (afterwards.length > 0) cannot(afterwards, workflow.subject, { urgentBy: { $in: [actor.userId] } });
  if (actor.kind === 'contractor') cannot(actions('staffOnly'), workflow.subject);
}

function tiesOf<R extends string>(
  { relations }: Pick<Workflow<string, string, R>, 'relations'>,
  { only }: EventRule<R>,
  me: string,
): Record<string, unknown>[] {
  return only ? only.map((relation) => tieOf(relations[relation], me)) : [{}];
}

function tieOf({ field, isList }: Relation, me: string): Record<string, unknown> {
  return { [field]: isList ? { $in: [me] } : me };
}

// A step is refused to those whom something else waits for; where nothing waits, the table refuses by itself.
function whose(rule: EventRule, { role }: EffectiveGrant): Record<string, unknown> {
  if (rule.roles !== 'step') return {};
  const others: Role[] = STEP_ROLES.filter((one) => one !== role);
  return { stepRole: { $nin: others } };
}
