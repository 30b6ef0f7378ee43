import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../lib/paths.ts';

/** Something in a server's source that can open a connection. */
export interface Opening {
  readonly file: string;
  readonly what: string;
}

// What the browser runs is excluded: it reaches out from the reader's machine, not from ours.
const SERVER_SOURCES = '{apps/{api,dev-idp,portal-web},libs/*}/src/**/*.{ts,mts,tsx,js,mjs,astro}';
const NOT_SERVED = /\.(spec|e2e|contract|testing|fixture|builder|real)\.tsx?$|^libs\/(testing|ui)\//;
const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebSocketStream', 'sendBeacon']);
/** Modules that connect, and the names of theirs that do not. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  http: ['createServer', 'IncomingMessage', 'ServerResponse', 'Server', 'STATUS_CODES', 'METHODS'],
  https: ['createServer', 'Server'],
  http2: ['createServer', 'createSecureServer', 'constants'],
  net: ['createServer', 'Server', 'isIP', 'isIPv4', 'isIPv6', 'BlockList'],
  tls: ['createServer', 'createSecureContext'],
  dgram: [],
  dns: [],
  'dns/promises': [],
  child_process: [],
  cluster: [],
};
/** Packages that connect, by name or by the look of it. */
const PACKAGES =
  /^(pg|pg-.*|redis|ioredis|@redis\/.*|minio|@aws-sdk\/.*|nodemailer|openid-client|oidc-provider|ws|undici|axios|got|ky|needle|request|superagent|puppeteer.*|playwright.*|jsdom|rss-parser|.*fetch.*|.*(http|proxy|socket|crawl|scrap|webhook|smtp|imap|ftp|ssh|grpc|mqtt|kafka|amqp).*)$/;

/** Every opening in the sources that servers run, and in `more` texts that stand beside them. */
export function openings(more: Readonly<Record<string, string>> = {}): Opening[] {
  const files = globSync(SERVER_SOURCES, { cwd: ROOT }).filter((file) => !NOT_SERVED.test(file));
  const texts = files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);
  return [...texts, ...Object.entries(more)].flatMap(([file, text]) => openingsIn(file, text)).sort(byPlace);
}

function byPlace(a: Opening, b: Opening): number {
  return a.file.localeCompare(b.file) || a.what.localeCompare(b.what);
}

function openingsIn(file: string, text: string): Opening[] {
  // the part of a page that servers run stands between its first two rules
  const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const what of openingsAt(node)) found.add(what);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map((what) => ({ file, what }));
}

function openingsAt(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node)) return importedOpenings(node);
  if (ts.isCallExpression(node)) return calledOpenings(node);
  return ts.isIdentifier(node) && GLOBALS.has(node.text) && isUse(node) ? [node.text] : [];
}

/** True where a name is used, not where a member, a field or a parameter is given that name. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  const names = ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isPropertySignature(parent);
  if (names || ts.isPropertyAssignment(parent)) return ts.isPropertyAssignment(parent) && parent.initializer === node;
  const isThis = ts.isPropertyAccessExpression(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword;
  return !isThis && !ts.isTypeQueryNode(parent);
}

function importedOpenings({ moduleSpecifier, importClause }: ts.ImportDeclaration): string[] {
  if (!ts.isStringLiteral(moduleSpecifier) || importClause?.isTypeOnly) return [];
  const name = moduleSpecifier.text.replace(/^node:/, '');
  const harmless = MODULES[name];
  if (!harmless) return isConnecting(name) ? [name] : [];
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [name];
  const used = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map((one) => (one.propertyName ?? one.name).text);
  return used.filter((one) => !harmless.includes(one)).map((one) => `${name}.${one}`);
}

function isConnecting(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('@jiyue/') && !name.startsWith('@nestjs/') && PACKAGES.test(name);
}

/** `import(…)` and `require(…)` of a module that connects, or of one whose name only the running program knows. */
function calledOpenings({ expression, arguments: given }: ts.CallExpression): string[] {
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  if (expression.kind !== ts.SyntaxKind.ImportKeyword && !isRequire) return [];
  const [first] = given;
  if (!first || !ts.isStringLiteralLike(first)) return ['import of a computed name'];
  const name = first.text.replace(/^node:/, '');
  return name in MODULES || isConnecting(name) ? [name] : [];
}
