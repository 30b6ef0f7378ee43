import { PARTIES } from '../proof/define.ts';
import { FIELDS, HANDS_ON } from '../proof/found.ts';
import { operationRows } from './table.ts';
import { WORDS } from './words.ts';

/** docs/permissions.md, written from what the libs declare. */
export function permissionsPage(): string {
  const operations = operationRows().map(({ operation, asks, cells }) => [operation, asks, ...cells.values()]);
  return [
    '# Who may do what',
    '',
    '<!-- Written from libs/*/proof by `node tools/bars/role-matrix/write.ts`. Change those, not this page. -->',
    '',
    'Each operation of the staff endpoint asks one right; each cell says what somebody may do who holds that one role on',
    'the current site: `nobody` is signed in and holds nothing, `contractor` is an editor who is not on the establishment',
    '(Art. 14). Grants on a site above count when they were given with their subtree. Several roles add up, and taking one',
    'away never gives more. `npm run bar -- role-matrix` compares every cell with the code.',
    '',
    ...markdown([['word', 'meaning'], ...Object.entries(WORDS)]),
    '',
    '## Operations',
    '',
    ...markdown([['operation', 'asks', ...PARTIES], ...operations]),
    '',
    '## Handing on',
    '',
    'A role is handed on within what the grant itself holds: its columns, its unit, its subtree, its last day. People from',
    'outside the grantor’s subtree need the consent of their home site. Contractors take editor and officer only, with a',
    'last day (Art. 14). Nobody holds two of operator, security-admin and auditor.',
    '',
    ...markdown([['holds', 'hands on'], ...Object.entries(HANDS_ON).map(([role, roles]) => [role, roles.join(', ')])]),
    '',
    '## Fields that are worked out apart',
    '',
    '`object`: whoever sees the object sees the field. `reach`: sites that are open to readers show to everyone, drafts to',
    'those whose grants work on them. `live`: what is published. A right: only those who hold it, others get nothing.',
    '',
    ...markdown([['field', 'asks'], ...Object.entries(FIELDS).sort(([a], [b]) => a.localeCompare(b))]),
    '',
  ].join('\n');
}

// Columns as wide as their widest cell: the form that the formatter keeps.
function markdown([head = [], ...body]: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...body.map((cells) => cells[i]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
}
