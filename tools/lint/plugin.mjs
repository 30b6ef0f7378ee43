// The project's own rules: what no ready-made rule says.
import { fewPaths } from './complexity.mjs';
import { ownTablesOnly } from './own-tables.mjs';

const DATABASE_NAMES = new Set([
  'DataSource',
  'InjectRepository',
  'InjectDataSource',
  'InjectEntityManager',
  'Repository',
  'getRepositoryToken',
]);

/** Only libs/tenancy opens the database; everyone else goes through db.read and db.write. */
const oneDoorToTheDatabase = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { door: '{{name}} opens a second door to the database; use db.read or db.write.' },
  },
  create: (context) => ({
    ImportDeclaration(node) {
      if (!['typeorm', '@nestjs/typeorm'].includes(node.source.value) || node.importKind === 'type') return;
      for (const { imported, importKind } of node.specifiers) {
        if (imported && importKind !== 'type' && DATABASE_NAMES.has(imported.name)) {
          context.report({ node, messageId: 'door', data: { name: imported.name } });
        }
      }
    },
    MemberExpression(node) {
      if (node.property.name === 'getRepository')
        context.report({ node, messageId: 'door', data: { name: 'getRepository' } });
    },
  }),
};

const KEYED = new Set(['get', 'set', 'put', 'del', 'delete', 'stat', 'increment']);
const STORES = /^(cache|redis|objects|objectStore|store)$/i;

function storeOf({ callee }) {
  if (callee.type !== 'MemberExpression' || !KEYED.has(callee.property.name)) return '';
  return (callee.object.type === 'MemberExpression' ? callee.object.property.name : callee.object.name) ?? '';
}

function isMadeOnTheSpot(key) {
  return (
    key.type === 'TemplateLiteral' ||
    key.type === 'BinaryExpression' ||
    (key.type === 'Literal' && typeof key.value === 'string')
  );
}

/** Keys of caches and object stores are not covered by row security: only keyOf makes them. */
const keysByKeyOf = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { key: 'Make the key with keyOf(scope, …): a literal key is shared by every site.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const [key] = node.arguments;
      if (key && STORES.test(storeOf(node)) && isMadeOnTheSpot(key)) context.report({ node: key, messageId: 'key' });
    },
  }),
};

/** Beyond these, parameters become an object with names. What is injected may be a few more. */
const fewParameters = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { functions: { type: 'integer' }, constructors: { type: 'integer' } } }],
    messages: { many: '{{count}} parameters; at most {{limit}}, then an object.' },
  },
  create: (context) => {
    const { functions, constructors } = context.options[0];
    const check = (node) => {
      const limit =
        node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor' ? constructors : functions;
      const count = node.params.length;
      if (count > limit) context.report({ node, messageId: 'many', data: { count, limit } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/** A lib is entered only by its package name. */
const noRelativeAcrossLibs = {
  meta: { type: 'problem', schema: [], messages: { relative: 'Import the other lib by its package name.' } },
  create: (context) => ({
    ImportDeclaration(node) {
      const home = /^(.*\/(?:apps|libs)\/[^/]+)\//.exec(context.filename.replaceAll('\\', '/'))?.[1];
      if (!home || !node.source.value.startsWith('.')) return;
      const target = new URL(node.source.value, `file://${context.filename}`).pathname;
      const isOtherLib = /\/(?:apps|libs)\/[^/]+\//.test(target) && !target.startsWith(`${home}/`);
      if (isOtherLib) context.report({ node, messageId: 'relative' });
    },
  }),
};

export const plugin = {
  meta: { name: 'jiyue' },
  rules: {
    'few-parameters': fewParameters,
    'few-paths': fewPaths,
    'one-door-to-the-database': oneDoorToTheDatabase,
    'keys-by-key-of': keysByKeyOf,
    'no-relative-across-libs': noRelativeAcrossLibs,
    'own-tables-only': ownTablesOnly,
  },
};
