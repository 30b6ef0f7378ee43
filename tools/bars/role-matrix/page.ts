import { FIELDS, HANDS_ON, OPERATIONS, WORDS } from '../../../docs/permissions.table.ts';

/** docs/permissions.md, written from the table. */
export function permissionsPage(): string {
  const words = Object.entries(WORDS).map(([word, meaning]) => `| ${word} | ${meaning} |`);
  return [
    '# Who may do what',
    '',
    '<!-- Written from docs/permissions.table.ts by `node tools/bars/role-matrix/write.ts`. Change the table, not this page. -->',
    '',
    'Each operation of the staff endpoint asks one right; each cell says what somebody may do who holds that one role on',
    'the current site. Grants on a site above count when they were given with their subtree. Several roles add up, and',
    'taking one away never gives more. `npm run bar -- role-matrix` compares every cell with the code.',
    '',
    '| word | meaning |',
    '| --- | --- |',
    ...words,
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

// Cells lose their padding: a long cell would otherwise widen the whole column of the source.
function markdown(table: string): string[] {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells, i) => `| ${cells.map((cell) => (i === 1 ? '---' : cell)).join(' | ')} |`);
}
