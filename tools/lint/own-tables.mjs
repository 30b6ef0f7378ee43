import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CREATED = /create (?:unlogged )?table (?:if not exists )?([a-z_]+)/g;
const NAMED = /\b(?:from|join|into|update|table|using)\s+(?:only\s+)?([a-z_]+)/gi;
/** The register of sites and units, which every lib may read (docs/adr/0002). */
const REGISTER = new Set(['site', 'unit']);

/** Which lib each table belongs to: the one whose migration makes it. */
function ownersOfTables() {
  const owners = new Map();
  for (const file of globSync('libs/*/src/migrations/*.ts', { cwd: ROOT })) {
    const lib = file.replaceAll('\\', '/').split('/')[1];
    for (const [, table] of readFileSync(`${ROOT}${file}`, 'utf8').matchAll(CREATED)) owners.set(table, lib);
  }
  return owners;
}

let owners;

/** A lib asks another for its rows through what that one exports; it never names its tables in SQL. */
export const ownTablesOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { foreign: '{{table}} belongs to {{owner}}: ask that lib for what it offers.' },
  },
  create: (context) => {
    const lib = /^libs\/([^/]+)\//.exec(relative(ROOT, context.filename).replaceAll('\\', '/'))?.[1];
    owners ??= ownersOfTables();
    const check = (node, text) => {
      for (const [, name] of text.matchAll(NAMED)) {
        const table = name.toLowerCase();
        const owner = owners.get(table);
        if (owner && owner !== lib && !REGISTER.has(table)) {
          context.report({ node, messageId: 'foreign', data: { table, owner } });
        }
      }
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
