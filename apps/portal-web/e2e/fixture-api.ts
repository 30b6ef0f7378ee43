import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema, graphql } from 'graphql';
import { publicSite } from './fixture-answers.js';
import { fixtureProvince } from './fixture-province.js';
import type { FixtureSite } from './fixture-types.js';

const lib = new URL('../../../libs/api-client/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../../api/public.gql', import.meta.url), 'utf8'));
const stored: Record<string, string> = JSON.parse(
  readFileSync(new URL('src/generated/stored-operations.json', lib), 'utf8'),
);

// Drawn by hand for the demonstration; a picture here is a picture there.
const SCENES = ['bridge', 'reservoir', 'road', 'school', 'village', 'tea-terraces', 'wind-farm'].map((name) =>
  readFileSync(new URL(`../../api/src/demo/covers/${name}.png`, import.meta.url)),
);

/** Stands in for the public endpoint: a real GraphQL execution of the stored documents over data in memory. */
export class FixtureApi {
  readonly sites = fixtureProvince();
  /** How often each operation was asked. */
  readonly asked = new Map<string, number>();
  /** The forms that came in, by ticket. */
  readonly forms = new Map<string, { readonly siteId: string; readonly values: Record<string, string> }>();
  isDead = false;
  delayMs = 0;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async listen(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  site(host: string): FixtureSite {
    const found = this.sites.find((site) => site.host === host);
    if (!found) throw new Error(`no site at ${host}`);
    return found;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isDead) return void response.destroy();
    if (request.url?.startsWith('/files/')) return this.file(request, response);
    if (request.url?.startsWith('/public/forms/')) return this.form(request, response);
    const { operationName, variables, extensions } = await bodyOf(request);
    this.asked.set(operationName, (this.asked.get(operationName) ?? 0) + 1);
    const source = stored[extensions.persistedQuery.sha256Hash];
    if (!source || request.headers['apollo-require-preflight'] !== '1') {
      return void response.writeHead(400).end('{"errors":[{}]}');
    }
    const rootValue = { publicSite: ({ host }: { host: string }) => publicSite(this.sites, host) };
    const result = await graphql({ schema, source, rootValue, variableValues: variables });
    await delay(this.delayMs);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }

  private async form(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { ticket, ...form } = (await json(request)) as FormRequest;
    const isSigned = /^[\w-]{43}$/.test(String(request.headers['x-jiyue-signature']));
    if (isSigned && !this.forms.has(ticket)) this.forms.set(ticket, form);
    response.writeHead(isSigned ? 201 : 403, { 'content-type': 'application/json' }).end('{}');
  }

  private file(request: IncomingMessage, response: ServerResponse): void {
    this.asked.set('file', (this.asked.get('file') ?? 0) + 1);
    const isPicture = request.url?.endsWith('.png');
    const scene = Number.parseInt(request.url?.split('/')[4]?.charAt(35) ?? '0', 16) % SCENES.length;
    const body = isPicture ? (SCENES[scene] ?? '') : 'table';
    response.writeHead(200, {
      'content-type': isPicture ? 'image/png' : 'text/html',
      'content-length': Buffer.byteLength(body),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

type StoredRequest = {
  operationName: string;
  variables: Record<string, unknown>;
  extensions: { persistedQuery: { sha256Hash: string } };
};

type FormRequest = { ticket: string; siteId: string; values: Record<string, string> };

async function bodyOf(request: IncomingMessage): Promise<StoredRequest> {
  return (await json(request)) as StoredRequest;
}
