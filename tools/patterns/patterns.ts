import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../lib/paths.ts';

/** A regular expression of the product, and the first file that has it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const OWN = '{libs,apps}/*/src/**/*.{ts,tsx,astro}';
const TESTS = /\.(?:spec|e2e|real|fixture|builder|testing|contract)\.tsx?$/;
/** What makes an expression of a text: the built-in, and the portal's reader of addresses, which adds both ends. */
const MAKERS = new Map<string, (text: string) => string>([
  ['RegExp', (text) => text],
  ['pattern', (text) => `^${text}$`],
]);
/** Stands for what is known at run time only, such as a word that was looked for. */
const SOMETHING = 'x';

/** Every regular expression that the product's code holds, written out or put together from constants. */
export function patternsOf(root = ROOT): Pattern[] {
  const files = globSync(OWN, { cwd: root }).filter((file) => !TESTS.test(file));
  const found = new Map<string, Pattern>();
  for (const file of files.sort()) {
    for (const pattern of patternsIn(join(root, file))) {
      const key = `/${pattern.source}/${pattern.flags}`;
      if (!found.has(key)) found.set(key, { ...pattern, file });
    }
  }
  return [...found.values()];
}

function patternsIn(path: string): Omit<Pattern, 'file'>[] {
  const found: Omit<Pattern, 'file'>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(written(node.text));
    const maker = makerOf(node);
    if (maker && isCall(node))
      found.push({ source: maker(textOf(node.arguments?.[0], path)), flags: flagsOf(node, path) });
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

function parse(path: string): ts.SourceFile {
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
}

function written(text: string): Omit<Pattern, 'file'> {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

function isCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return ts.isNewExpression(node) || ts.isCallExpression(node);
}

function makerOf(node: ts.Node): ((text: string) => string) | undefined {
  return isCall(node) && ts.isIdentifier(node.expression) ? MAKERS.get(node.expression.text) : undefined;
}

function flagsOf({ arguments: given }: ts.NewExpression | ts.CallExpression, path: string): string {
  return given?.[1] ? textOf(given[1], path) : '';
}

/** The text of an expression as far as constants say it. */
function textOf(node: ts.Expression | undefined, path: string): string {
  if (!node) return SOMETHING;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return written(node.text).source;
  if (ts.isIdentifier(node)) return constantOf(node.text, path) ?? SOMETHING;
  if (!ts.isTemplateExpression(node)) return SOMETHING;
  const parts = node.templateSpans.map(({ expression, literal }) => textOf(expression, path) + literal.text);
  return node.head.text + parts.join('');
}

/** A constant of the file, or of the file it is imported from. */
function constantOf(name: string, path: string): string | undefined {
  for (const statement of parse(path).statements) {
    if (ts.isVariableStatement(statement)) {
      const declared = statement.declarationList.declarations.find(({ name: own }) => own.getText() === name);
      if (declared) return textOf(declared.initializer, path);
    }
    const from = importedFrom(statement, name, path);
    if (from) return constantOf(name, from);
  }
  return undefined;
}

function importedFrom(statement: ts.Statement, name: string, path: string): string | undefined {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return undefined;
  if (!bindings.elements.some((element) => element.name.text === name)) return undefined;
  const file = join(dirname(path), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'));
  return existsSync(file) ? file : undefined;
}

/** As a reader of a failed test wants to see it. */
export function nameOf({ source, flags, file }: Pattern): string {
  return `${relative('.', file)}: /${source}/${flags}`;
}
