import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { answerSize } from './answer-size.js';

/** A document that asks for more than one answer can reasonably hold. */
export const LIMITS = {
  depth: 10,
  cost: 5_000,
  aliases: 10,
  directives: 5,
  tokens: 1_000,
  bodyBytes: 100 * 1024,
  answerBytes: 1_000_000,
  // by the route of texts: a million and a half characters of HTML, three bytes each, and what JSON adds; two in an answer
  textBytes: 6_000_000,
  textAnswerBytes: 12_000_000,
} as const;

/** What every endpoint checks before it runs a document. */
export interface Protection {
  readonly validationRules: ValidationRule[];
  readonly plugins: ApolloServerPlugin[];
  readonly parseOptions: { readonly maxTokens: number };
}

/** Depth, cost, alias, directive, token and answer limits, with their figures hidden from the client. */
export function protection(): Protection {
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true, exposeLimits: false, ignoreIntrospection: false },
    costLimit: { maxCost: LIMITS.cost, flattenFragments: true, exposeLimits: false, ignoreIntrospection: false },
    maxAliases: { n: LIMITS.aliases, exposeLimits: false },
    maxDirectives: { n: LIMITS.directives, exposeLimits: false },
    // its own counter parses once more and makes a defect of every syntax error; the parser counts by itself
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return {
    validationRules: [...armor.validationRules, knownOperation, oneMutation, noRepeatedFields],
    // the package types its plugins by Apollo's CommonJS declarations, which name the same thing
    plugins: [...(armor.plugins as unknown as ApolloServerPlugin[]), answerSize(LIMITS.answerBytes)],
    parseOptions: { maxTokens: LIMITS.tokens },
  };
}

/** A subscription, or a write where nothing is written, has no type in the schema: no rule of GraphQL itself looks at it. */
export function knownOperation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(refusal('PLATFORM.UNKNOWN_OPERATION', node));
    },
  };
}

/** One act per request: an idempotency key stands for one mutation only. */
export function oneMutation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'mutation' || actsIn(context, node.selectionSet) <= 1) return;
      context.reportError(refusal('PLATFORM.ONE_MUTATION_ONLY', node));
    },
  };
}

// However deep in fragments: each field at the root is an act. Every fragment is counted once, so that neither circles nor
// fragments that double and double again cost anything.
function actsIn(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  counted: Map<string, number> = new Map(),
): number {
  return selections.reduce((acts, selection) => {
    if (selection.kind === Kind.FIELD) return acts + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return acts + actsIn(context, selection.selectionSet, counted);
    return acts + actsOfFragment(context, selection.name.value, counted);
  }, 0);
}

function actsOfFragment(context: ValidationContext, name: string, counted: Map<string, number>): number {
  const known = counted.get(name);
  if (known !== undefined) return known;
  counted.set(name, 0);
  const fragment = context.getFragment(name);
  const acts = fragment ? actsIn(context, fragment.selectionSet, counted) : 0;
  counted.set(name, acts);
  return acts;
}

const MAX_REPEATS = 5;

/** The same field written hundreds of times merges into one answer but is validated pair by pair. */
export function noRepeatedFields(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const counts = new Map<string, number>();
      for (const selection of node.selections) {
        const key = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : selection.kind;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      if (Math.max(0, ...counts.values()) > MAX_REPEATS)
        context.reportError(refusal('PLATFORM.DOCUMENT_TOO_LARGE', node));
    },
  };
}

function refusal(code: string, node: ASTNode): GraphQLError {
  return new GraphQLError(code, { nodes: node, extensions: { code } });
}
