import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { grow } from './fixture-data.ts';
import { mutations } from './fixture-mutations.ts';
import { queries } from './fixture-queries.ts';

// node apps/admin-web/test/fixture-server.ts [port] [number of sites]; ?as=operator chooses the person (kept in a cookie).
const port = Number(process.argv[2] ?? 8900);
grow(Number(process.argv[3] ?? 0));
const dist = process.env['DIST'] ?? join(import.meta.dirname, '../dist');
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../api/schema.gql'), 'utf8'));
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};
const people = ['operator', 'city-admin', 'editor', 'auditor'];

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function roleOf({ headers }: IncomingMessage): string {
  return people.find((name) => headers.cookie?.includes(`as=${name}`)) ?? 'city-admin';
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, variables } = JSON.parse(await bodyOf(request));
  const contextValue = { site: String(request.headers['x-site'] ?? 'linjiang'), role: roleOf(request) };
  const result = await graphql({
    schema,
    source: query,
    rootValue: { ...queries, ...mutations },
    contextValue,
    variableValues: variables,
  });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(result));
}

function serveFile(path: string, response: ServerResponse): void {
  const wanted = join(dist, path);
  const file = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(dist, 'index.html');
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const as = url.searchParams.get('as');
  if (as) response.setHeader('set-cookie', `as=${as}; Path=/`);
  if (url.pathname.startsWith('/graphql'))
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  else if (url.pathname === '/auth/session') response.end(JSON.stringify({ username: roleOf(request) }));
  else serveFile(url.pathname, response);
}).listen(port, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${port}\n`));
