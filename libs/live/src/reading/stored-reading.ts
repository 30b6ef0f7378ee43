import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';
import { toldOf } from '@jiyue/platform/refusals';
import { PublicReading, type PublicReads } from '../public-reading.js';
import { compileOperation, type CompiledOperation } from './compile-operation.js';
import { withFields } from './fields.js';
import type { StoredOperations } from './stored-operations.js';

const SCHEMA = new URL('../../reading.gql', import.meta.url);

/** A stored operation did not end in data; the message is what the public endpoint would say. */
export class NotAnswered extends Error {}

interface Known {
  readonly document: DocumentNode;
  readonly run: CompiledOperation;
}

/** The stored operations as functions in this very process: the answers of the public endpoint, without the endpoint. */
export class StoredReading {
  private readonly schema: GraphQLSchema;
  private readonly operations = new Map<string, Known>();

  constructor(reads: PublicReads, stored: StoredOperations) {
    this.schema = withFields(buildSchema(readFileSync(SCHEMA, 'utf8')), new PublicReading(reads));
    for (const [hash, text] of Object.entries(stored)) {
      const document = parse(text);
      // what a domain adds to the endpoint by itself only the endpoint can answer
      if (validate(this.schema, document).length > 0) continue;
      this.operations.set(hash, { document, run: compileOperation(this.schema, text) });
    }
  }

  /** Whether the operation is made of nothing but what is read here. */
  knows(hash: string): boolean {
    return this.operations.has(hash);
  }

  /** The data of an answer; throws `NotAnswered` for whatever else it would be. */
  async answer(hash: string, variables: object): Promise<object> {
    const known = this.operations.get(hash);
    if (!known) throw new NotAnswered('PLATFORM.UNKNOWN_OPERATION');
    const { data, errors } = await known.run(variables, {});
    const [error] = errors ?? [];
    if (error) throw new NotAnswered(this.wordsFor(error, known, variables), { cause: error.originalError ?? error });
    if (!data) throw new NotAnswered('no data');
    return data;
  }

  private wordsFor(error: GraphQLError, { document }: Known, variables: object): string {
    const misread = error.path ? undefined : this.misreadIn(document, variables);
    const { message } = misread ?? error;
    const code = misread ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    return toldOf({ message, extensions: { code } }, misread ?? error).answer.message;
  }

  // As the reference executor says it, whose words for a variable differ from those of the compiled function.
  private misreadIn({ definitions }: DocumentNode, variables: object): GraphQLError | undefined {
    const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const declared = operation?.variableDefinitions ?? [];
    return getVariableValues(this.schema, declared, { ...variables }).errors?.[0];
  }
}
