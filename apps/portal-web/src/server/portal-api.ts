import type { StoredOperation } from '@jiyue/api-client';

/** The API did not answer, or not with data. */
export class ApiUnavailable extends Error {}

/** Asks the public endpoint; only the hash of the question travels. */
export interface PortalApi {
  ask<Result, Variables>(operation: StoredOperation<Result, Variables>, variables: Variables): Promise<Result>;
}

const TIMEOUT_MS = 4000;

type Reply = { readonly data?: unknown; readonly errors?: readonly { readonly message?: string }[] };

/** The public endpoint over HTTP. */
export class HttpPortalApi implements PortalApi {
  private readonly endpoint: string;

  constructor(apiUrl: string) {
    this.endpoint = new URL('/public/graphql', apiUrl).href;
  }

  async ask<Result, Variables>(operation: StoredOperation<Result, Variables>, variables: Variables): Promise<Result> {
    const { name, sha256 } = operation;
    const body = JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: sha256 } },
    });
    const reply = await this.send(name, body);
    if (reply.errors?.length || !reply.data) {
      throw new ApiUnavailable(`${name}: ${reply.errors?.[0]?.message ?? 'no data'}`);
    }
    // The generated types describe what the stored document asks for.
    return reply.data as Result;
  }

  private async send(name: string, body: string): Promise<Reply> {
    try {
      const response = await fetch(this.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return (await response.json()) as Reply;
    } catch (error) {
      throw new ApiUnavailable(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
