import { type CheckPolicy, USUAL_POLICY } from '../check/check-text.js';
import { CHECK_ACTIONS, CHECK_CLASS_NAMES, type CheckAction, type CheckClass } from '../finding.js';
import type { RuledActions } from './rule.repository.js';

/** Whether the one lets pass what the other does not. */
export function isLaxer(one: CheckAction, other: CheckAction): boolean {
  return CHECK_ACTIONS.indexOf(one) > CHECK_ACTIONS.indexOf(other);
}

/** What the province says, over what is usual: no site is laxer. */
export function floorOf(province: RuledActions): CheckPolicy {
  return { ...USUAL_POLICY, ...province };
}

/** What is done on a site: what it says itself, where that is not laxer than the province. */
export function policyOf(province: RuledActions, site: RuledActions): CheckPolicy {
  const floor = floorOf(province);
  const ruled = CHECK_CLASS_NAMES.map((name): [CheckClass, CheckAction] => {
    const own = site[name];
    return [name, own && !isLaxer(own, floor[name]) ? own : floor[name]];
  });
  return Object.fromEntries(ruled) as Record<CheckClass, CheckAction>;
}
