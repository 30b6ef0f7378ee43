import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/paths.ts';

type Domain = import('@jiyue/platform').DomainDeclaration;
type Rows = (typeof import('@jiyue/workflow'))['rowsOf'];
type Workflow = import('@jiyue/workflow').Workflow;

const FILE = join(ROOT, 'docs', 'workflow.md');

/** The page that lists every workflow: what can happen in which state, by whom. */
export function workflowDocument(domains: readonly Domain[], rowsOf: Rows): string {
  const parts = domains.flatMap(({ workflows }) => workflows ?? []).map((workflow) => section(workflow, rowsOf));
  return [
    '# Workflows',
    '',
    'Made by `node tools/workflow-doc.ts` from what the domains declare; the suite checks it. What stands here is the table that',
    'commands, policies, inbox and the triggers of the database go by (decision record 16). What does not stand here is refused.',
    '',
    '`STEPS`: it waits for the first open step of its column, or, when none is left, for the last one. _step_: the role whose',
    'step it waits for.',
    '',
    ...parts,
  ].join('\n');
}

function section(workflow: Workflow, rowsOf: Rows): string {
  const rows = rowsOf(workflow).map(({ state, event, to, when, rule }) => [
    state,
    event,
    to.join(' or '),
    when ? `${when.field} is ${when.is}` : '',
    rule.roles === 'step' ? '_step_' : rule.roles.join(', '),
    boundsOf(rule).join('; '),
  ]);
  return [
    `## ${workflow.subject}`,
    '',
    '| state | event | leads to | when | role | bounds |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

const BOUNDS = {
  neverWriter: 'never a writer',
  neverPasser: 'never who passed it',
  neverUrgent: 'never who published it before its steps',
  urgent: 'no secrecy review open',
  concludes: 'no step open',
  staffOnly: 'staff only',
  judges: 'text as submitted',
  passes: 'every needed opinion given',
  aside: 'beside the way',
} as const;

function boundsOf(rule: ReturnType<Rows>[number]['rule']): string[] {
  const only = rule.only ? [`only ${rule.only.join(' or ')}`] : [];
  const flags = Object.keys(BOUNDS) as (keyof typeof BOUNDS)[];
  return [...only, ...flags.filter((flag) => rule[flag]).map((flag) => BOUNDS[flag])];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = (path: string): Promise<unknown> => import(pathToFileURL(join(ROOT, path)).href);
  const { ALL } = (await built('apps/api/dist/composition/domains.js')) as { ALL: readonly Domain[] };
  const { rowsOf } = (await built('libs/workflow/dist/index.js')) as { rowsOf: Rows };
  writeFileSync(FILE, workflowDocument(ALL, rowsOf));
}
