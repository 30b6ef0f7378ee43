import { createHash } from 'node:crypto';
import { Kind, print, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Source = { readonly document?: DocumentNode };
type Stored = { readonly name: string; readonly sha256: string; readonly text: string };

function stored(operation: OperationDefinitionNode): Stored {
  const text = print(operation);
  return { name: operation.name?.value ?? '', sha256: createHash('sha256').update(text).digest('hex'), text };
}

function operationsOf(sources: readonly Source[]): Stored[] {
  return sources
    .flatMap((source) => source.document?.definitions ?? [])
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(stored)
    .sort((a, b) => a.name.localeCompare(b.name));
}

function asJson(operations: readonly Stored[]): string {
  return `${JSON.stringify(Object.fromEntries(operations.map((each) => [each.sha256, each.text])), null, 2)}\n`;
}

function asTypes(operations: readonly Stored[]) {
  const lines = operations.map(
    ({ name, sha256 }) =>
      `/** Stored operation ${name}: only its hash travels. */\n` +
      `export const ${name}: StoredOperation<${name}Query, ${name}QueryVariables> = {\n  name: '${name}',\n  sha256: '${sha256}',\n};`,
  );
  return { prepend: [`import type { StoredOperation } from '../stored-operation.js';`], content: lines.join('\n\n') };
}

/** Writes the hashes beside the types, or the list of hash → document that the API accepts. */
export function plugin(
  _schema: GraphQLSchema,
  sources: readonly Source[],
  _config: unknown,
  info: { outputFile: string },
) {
  const operations = operationsOf(sources);
  return info.outputFile.endsWith('.json') ? asJson(operations) : asTypes(operations);
}
