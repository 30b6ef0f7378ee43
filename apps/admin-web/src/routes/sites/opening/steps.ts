import type { OpeningQuery } from '@jiyue/api-client';

export const stepKeys = ['basic', 'domain', 'columns', 'people', 'check'] as const;
export type StepKey = (typeof stepKeys)[number];
export type Opening = OpeningQuery;
export type ChecklistItem = OpeningQuery['openingChecklist']['items'][number];

/** The point of the checklist a step is about. */
const itemsOfStep: Record<StepKey, readonly string[]> = {
  basic: [],
  domain: ['registry', 'domain', 'icp', 'police'],
  columns: ['columns'],
  people: ['admin', 'reviewer', 'secrecy', 'publisher', 'hands'],
  check: [],
};

/** The step in which something missing is filled in. */
export function stepOf(item: string): StepKey {
  return stepKeys.find((step) => itemsOfStep[step].includes(item)) ?? 'basic';
}

/** What of a step is still missing, by the server's checklist. */
export function missingIn(step: StepKey, items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return items.filter(({ key, done }) => !done && itemsOfStep[step].includes(key));
}

/** Where a site that was left half done is taken up: the first step with something missing, else the checklist. */
export function resumeAt(items: readonly ChecklistItem[]): StepKey {
  return stepKeys.find((step) => missingIn(step, items).length > 0) ?? 'check';
}

/** The step before and after. */
export function neighbour(step: StepKey, by: 1 | -1): StepKey | undefined {
  return stepKeys[stepKeys.indexOf(step) + by];
}
