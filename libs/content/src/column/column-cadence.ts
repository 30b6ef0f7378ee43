import { CADENCE_RULES, type CadenceRule } from '@jiyue/kernel';
import { CadenceRuleUnknown, CadenceTooLong } from '../content.errors.js';

const isRule = (key: string): key is CadenceRule => Object.hasOwn(CADENCE_RULES, key);

/** A column may be fed more often than its rule asks, never less. */
export function requireCadence(rule: string | null, days: number | null): void {
  if (rule === null) return;
  if (!isRule(rule)) throw new CadenceRuleUnknown({}, [{ field: 'cadenceRule', rule: 'CONTENT.CADENCE_RULE_UNKNOWN' }]);
  const { days: most } = CADENCE_RULES[rule];
  if (days !== null && days <= most) return;
  throw new CadenceTooLong({ days: most }, [{ field: 'cadenceDays', rule: 'CONTENT.CADENCE_TOO_LONG' }]);
}

/** The rule that asks for exactly so many days; null where only the site does. */
export function ruleOfDays(days: number | null): CadenceRule | null {
  const rules = Object.keys(CADENCE_RULES).filter(isRule);
  return rules.find((key) => CADENCE_RULES[key].days === days) ?? null;
}
