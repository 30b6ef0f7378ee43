/**
 * What the province and the state ask of columns: within so many days something new is to stand in them. The indicators
 * count in weeks and months (国办秘函〔2019〕19号, W4); a rule that is stricter is the site's own.
 */
export const CADENCE_RULES = {
  'indicator-news': { days: 14 },
  'indicator-notices': { days: 180 },
} as const satisfies Record<string, { readonly days: number }>;
export type CadenceRule = keyof typeof CADENCE_RULES;
