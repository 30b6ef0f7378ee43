import { randomUUID } from 'node:crypto';
import { callerOf } from '../tenant-api/caller.ts';
import type { Stage } from '../tenant-api/stage.ts';

const ACTIVITIES = `query ($filter: ActivityFilter) {
  activities(first: 100, filter: $filter) { nodes { event site { id } } } }`;

/** The auditor looks for one event of one site through the running endpoint, and is shown only what was asked for. */
export async function looksShowWhatWasAsked(stage: Stage, event: string): Promise<string[]> {
  const { id } = stage.province.city;
  const filter = { siteId: id, event };
  const call = { as: 'branchAuditor', document: ACTIVITIES, variables: { filter }, site: id } as const;
  const { data, errors } = await callerOf(stage)({ ...call, requestId: randomUUID() });
  const nodes: unknown = Object(Object(data).activities).nodes;
  if (errors.length > 0 || !Array.isArray(nodes)) return [`the auditor was refused: ${JSON.stringify(errors)}`];
  const others = nodes.filter((node) => node.event !== event || node.site.id !== id);
  return [
    ...(nodes.length > 0 ? [] : [`the auditor saw no ${event}`]),
    ...others.map(() => 'the auditor saw what was not asked for'),
  ];
}
