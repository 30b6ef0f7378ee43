import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { type CompiledOperation, compileOperation } from '@jiyue/live/reading';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, print } from 'graphql';

// A function takes some hundred kilobytes and a hundredth of a second to make: for what the administration asks all day,
// not for what somebody tries once.
const OFTEN = 25;
const MOST = 300;

type Answering = NonNullable<GraphQLRequestListener<object>['responseForOperation']>;

/**
 * Makes functions of the queries that come often. Everything before and after stays the endpoint's: limits, refusals, the
 * size of an answer. An act runs once whatever becomes of it, so acts are left alone.
 */
export class OftenAsked {
  // the endpoint hands over the same document as long as it remembers the text
  private readonly counts = new WeakMap<DocumentNode, number>();
  private readonly functions = new WeakMap<DocumentNode, CompiledOperation>();
  private made = 0;

  plugin(): ApolloServerPlugin {
    return { requestDidStart: async () => ({ responseForOperation: this.answer }) };
  }

  private readonly answer: Answering = async ({ schema, document, request, contextValue, ...given }) => {
    // there is none where the request names one that its document has not, whatever the types say
    const operation: OperationDefinitionNode | undefined = given.operation;
    if (operation?.operation !== 'query') return null;
    const result = await this.functionOf(document, schema)?.(request.variables, contextValue);
    // what is not plain data is asked once more, and told in the one way there is
    if (!result?.data || result.errors) return null;
    return {
      body: { kind: 'single', singleResult: { data: result.data } },
      http: { headers: new HeaderMap() },
    };
  };

  private functionOf(document: DocumentNode, schema: GraphQLSchema): CompiledOperation | undefined {
    const known = this.functions.get(document);
    if (known || this.made >= MOST || !hasOneOperation(document)) return known;
    const count = (this.counts.get(document) ?? 0) + 1;
    this.counts.set(document, count);
    if (count < OFTEN) return undefined;
    this.made += 1;
    const made = compileOperation(schema, print(document));
    this.functions.set(document, made);
    return made;
  }
}

// of several, the name in the request says which: nothing of ours asks so
function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
}
