import { createHash } from 'node:crypto';
import ts from 'typescript';

/** A sentence of the code that keeps somebody out, and that can be switched off in an instrumented copy. */
export interface Point {
  readonly id: string;
  readonly kind: 'check' | 'list' | 'compare' | 'sentence' | 'condition';
  readonly file: string;
  /** The source text, for the report. */
  readonly text: string;
  /** For sentences: what they are about. */
  readonly subject?: string;
}

interface Edit {
  readonly point: Point;
  readonly start: number;
  readonly end: number;
  /** What stands there while the point is switched off. */
  readonly off: string;
}

/** Finds the points of a built file and returns its text with a switch at each. */
export function instrument(file: string, text: string): { text: string; points: Point[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    edits.push(...editsAt(node, { file, isPolicy: /\.policy\.js$/.test(file) }));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { text: withSwitches(text, edits), points: edits.map(({ point }) => point) };
}

interface Place {
  readonly file: string;
  readonly isPolicy: boolean;
}

function editsAt(node: ts.Node, place: Place): Edit[] {
  if (ts.isCallExpression(node)) return place.isPolicy ? sentence(node, place.file) : call(node, place.file);
  if (place.isPolicy) return [];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return refusal(node, place.file);
  return ts.isBinaryExpression(node) ? comparison(node, place.file) : [];
}

/** `can(…)` and `cannot(…)`: the whole sentence, and its condition alone. */
function sentence(node: ts.CallExpression, file: string): Edit[] {
  const name = node.expression.getText();
  if (!['can', 'cannot'].includes(name)) return [];
  const [, subject, condition] = node.arguments;
  const about = subject && ts.isStringLiteral(subject) ? { subject: subject.text } : {};
  const whole = edit(node, { file, kind: 'sentence', off: 'undefined', ...about });
  // Without its condition a permission is wider; a prohibition would be wider too, and is noticed as a broken control.
  return condition
    ? [whole, edit(condition, { file, kind: 'condition', off: 'undefined', ...about }, node.getText())]
    : [whole];
}

/** `authorize(…)` and `visible(…)`, the second ring for acts and lists. */
function call(node: ts.CallExpression, file: string): Edit[] {
  const name = node.expression.getText();
  if (name === 'authorize') return [edit(node, { file, kind: 'check', off: 'undefined' })];
  return name === 'visible' ? [edit(node, { file, kind: 'list', off: `({ sql: 'true', params: [] })` })] : [];
}

/** `!actor.may(…)` and `!reach.tenantIds.includes(…)` before a refusal. */
function refusal(node: ts.PrefixUnaryExpression, file: string): Edit[] {
  const { operand } = node;
  if (!ts.isCallExpression(operand) || !isCondition(node)) return [];
  const callee = operand.expression.getText();
  return /\.may$|[tT]enantIds\.includes$/.test(callee) ? [edit(node, { file, kind: 'check', off: 'false' })] : [];
}

/** `a !== b` between ids of sites, before a refusal. */
function comparison(node: ts.BinaryExpression, file: string): Edit[] {
  const isUnequal = node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const isAboutSites = [node.left, node.right].some((side) => /([tT]enantId|[sS]iteId)$/.test(side.getText()));
  return isUnequal && isAboutSites && isCondition(node) ? [edit(node, { file, kind: 'compare', off: 'false' })] : [];
}

function isCondition(node: ts.Node): boolean {
  let inner = node;
  while (ts.isBinaryExpression(inner.parent) || ts.isParenthesizedExpression(inner.parent)) inner = inner.parent;
  return ts.isIfStatement(inner.parent) && inner.parent.expression === inner;
}

function edit(
  node: ts.Node,
  given: Pick<Point, 'file' | 'kind'> & { off: string; subject?: string },
  context = node.getText(),
): Edit {
  const { file, kind, off, subject } = given;
  const text = context.replace(/\s+/g, ' ').slice(0, 140);
  const id = createHash('sha256').update(`${file} ${kind} ${node.getStart()} ${text}`).digest('hex').slice(0, 12);
  return {
    point: { id, kind, file, text, ...(subject ? { subject } : {}) },
    start: node.getStart(),
    end: node.getEnd(),
    off,
  };
}

/** Inner places first, so that outer ones wrap what was already changed. */
function withSwitches(text: string, edits: readonly Edit[]): string {
  const inserts = edits.flatMap(({ point, start, end, off }) => [
    { at: start, order: -end, put: `(globalThis.jiyuePoint(${JSON.stringify(point.id)}) ? ${off} : ` },
    { at: end, order: -start, put: ')' },
  ]);
  const sorted = inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  return sorted.reduce((result, { at, put }) => result.slice(0, at) + put + result.slice(at), text);
}
