import { Agent, request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import type { StoredOperation } from '@jiyue/api-client';
import { ApiUnavailable, type PublicApi, questionOf } from './public-api.js';

const TIMEOUT_MS = 4000;
const HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
const CONNECTIONS = { keepAlive: true, maxSockets: 64 };

type Reply = { readonly data?: unknown; readonly errors?: readonly { readonly message?: string }[] };

/** The public endpoint over HTTP, by connections that are kept. */
export class HttpPublicApi implements PublicApi {
  readonly source = 'api';
  private readonly endpoint: URL;
  private hasAnswered = true;
  private readonly agent: Agent;
  private readonly request: typeof plainRequest;

  constructor(apiUrl: string) {
    this.endpoint = new URL('/public/graphql', apiUrl);
    const isSecure = this.endpoint.protocol === 'https:';
    this.agent = isSecure ? new SecureAgent(CONNECTIONS) : new Agent(CONNECTIONS);
    this.request = isSecure ? secureRequest : plainRequest;
  }

  async ask<Result, Variables>(operation: StoredOperation<Result, Variables>, variables: Variables): Promise<Result> {
    const { name } = operation;
    const reply = await this.reply(name, questionOf(operation, variables));
    if (reply.errors?.length || !reply.data) {
      throw new ApiUnavailable(`${name}: ${reply.errors?.[0]?.message ?? 'no data'}`);
    }
    // The generated types describe what the stored document asks for.
    return reply.data as Result;
  }

  private async reply(name: string, body: string): Promise<Reply> {
    try {
      // A lead elsewhere is no answer: it is not followed, and its body is not JSON.
      const reply = JSON.parse(await text(await this.send(body))) as Reply;
      this.hasAnswered = true;
      return reply;
    } catch (error) {
      this.hasAnswered = false;
      throw new ApiUnavailable(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  /** As the last question found it; none is asked for this. */
  async isThere(): Promise<boolean> {
    return this.hasAnswered;
  }

  async close(): Promise<void> {
    this.agent.destroy();
  }

  private send(body: string, isAgain = false): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const request: ClientRequest = this.request(this.endpoint, {
        method: 'POST',
        agent: this.agent,
        headers: { ...HEADERS, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      request.once('response', resolve);
      request.once('error', (error: NodeJS.ErrnoException) => {
        // The API closed a kept connection at the moment it was taken: questions change nothing, so it is asked once more.
        const wasClosed = request.reusedSocket && error.code === 'ECONNRESET' && !isAgain;
        if (wasClosed) this.send(body, true).then(resolve, reject);
        else reject(error);
      });
      request.end(body);
    });
  }
}
