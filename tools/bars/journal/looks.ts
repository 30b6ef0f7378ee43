import type { StaffDesk } from './staff.ts';
import type { Trail } from './trail.ts';

interface Looking {
  readonly desk: StaffDesk;
  readonly trail: Trail;
  readonly county: string;
}

const ACTIVITIES = `query ($filter: ActivityFilter) {
  activities(first: 100, filter: $filter) { nodes { event site { id } } } }`;
const REPORT = `query ($filter: OutputFilter!) { outputReport(filter: $filter) { totals { sites } } }`;

/** The auditor looks through the running endpoint: each look leaves one line, and shows only what was asked for. */
export async function looksAreRecorded({ desk, trail, county }: Looking): Promise<string[]> {
  const event = 'content.article-published';
  const filter = { siteId: county, event };
  const { requestId, data, errors } = await desk.ask({ as: 'auditor', query: ACTIVITIES, variables: { filter } });
  const nodes = Object(data?.['activities']).nodes;
  const others = Array.isArray(nodes) ? nodes.filter((node) => node.event !== event || node.site.id !== county) : [];
  const period = { by: 'SITE', from: new Date(0).toISOString(), to: new Date().toISOString() };
  const report = await desk.ask({ as: 'auditor', query: REPORT, variables: { filter: period } });
  const lines = [await trail.activities(requestId), await trail.activities(report.requestId)];
  return [
    ...[...errors, ...report.errors].map((error) => `the auditor was refused: ${JSON.stringify(error)}`),
    ...(Array.isArray(nodes) && nodes.length > 0 ? [] : ['the auditor saw no publication']),
    ...others.map(() => 'the auditor saw what was not asked for'),
    ...lines.filter((count) => count !== 1).map((count) => `a look left ${count} lines instead of one`),
  ];
}
