import { FIELDS, HANDS_ON, OPERATIONS, WORDS } from '../../../docs/permissions.table.ts';

/** docs/permissions.md, written from the table. */
export function permissionsPage(): string {
  const words = Object.entries(WORDS).map(([word, meaning]) => `${word} | ${meaning}`);
  return [
    '# Who may do what',
    '',
    '<!-- Written from docs/permissions.table.ts by `node tools/bars/role-matrix/write.ts`. Change the table, not this page. -->',
    '',
    'Each operation of the staff endpoint asks one right; each cell says what somebody may do who holds that one role on',
    'the current site. Grants on a site above count when they were given with their subtree. Several roles add up, and',
    'taking one away never gives more. `npm run bar -- role-matrix` compares every cell with the code.',
    '',
    ...markdown(['word | meaning', '-', ...words].join('\n')),
    '',
    '## Operations',
    '',
    ...markdown(OPERATIONS),
    '',
    '## Handing on',
    '',
    'A role is handed on within what the grant itself holds: its columns, its unit, its subtree, its last day. People from',
    'outside the grantor’s subtree need the consent of their home site. Contractors take editor and officer only, with a',
    'last day (Art. 14). Nobody holds two of operator, security-admin and auditor.',
    '',
    ...markdown(HANDS_ON),
    '',
    '## Fields that are worked out apart',
    '',
    ...markdown(FIELDS),
    '',
  ].join('\n');
}

// Columns as wide as their widest cell: the form that the formatter keeps.
function markdown(table: string): string[] {
  const [head = [], , ...body] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const widths = head.map((title, i) => Math.max(title.length, ...body.map((cells) => cells[i]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
}
