import { definePolicy } from '@jiyue/auth';

/** Whoever began an act sees it and may stop it; so may who answers for the whole site. Who audits sees them all. */
export const compoundPolicy = definePolicy(({ can, actor, grants }) => {
  const own = { createdBy: actor.userId };
  if (grants.roles.length > 0) can('read', 'CompoundAct', own);
  if (grants.roles.some((role) => role !== 'auditor')) can('cancel', 'CompoundAct', own);
  const isInCharge = grants.of('site-admin', 'operator').some(({ columnId, unitId }) => !columnId && !unitId);
  if (isInCharge) can(['read', 'cancel'], 'CompoundAct');
  if (grants.has('auditor')) can('read', 'CompoundAct');
});
