import { randomUUID } from 'node:crypto';
import { callerOf } from '../tenant-api/caller.ts';
import { placeObject } from '../tenant-api/objects.ts';
import type { Stage } from '../tenant-api/stage.ts';
import { FORM_BODIES, JSON_BODIES } from './bodies.ts';
import type { Hostile } from './values.ts';
import type { Wire } from './wire.ts';

/** A route as it is lawfully asked, and what may be put into its address and body. */
export interface Route {
  wire(): Promise<Wire> | Wire;
  /** Words of the address that may be exchanged. */
  readonly parts?: readonly (string | RegExp)[];
  /** Parameters behind the address. */
  readonly query?: readonly string[];
  readonly bodies?: readonly Hostile[];
}

const CREATE = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { url } }';

interface Ground {
  readonly stage: Stage;
  readonly bearer: string;
  /** The body of a question that citizens' pages ask. */
  readonly question: string;
}

const JSON_HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded' };

const getting =
  (path: string, rest: Partial<Route> = {}) =>
  (ground: Ground): Route => ({
    wire: () => ({ method: 'GET', path, headers: staffHeaders(ground) }),
    ...rest,
  });
const posting =
  (path: string, headers: (ground: Ground) => Record<string, string>, rest: Partial<Route> = {}) =>
  (ground: Ground): Route => ({
    wire: () => ({ method: 'POST', path, headers: headers(ground), body: '' }),
    ...rest,
  });

/** The routes of the API, as the router knows them. */
const ROUTES: Readonly<Record<string, (ground: Ground) => Route>> = {
  'GET /files/:tenant/asset/:name': (ground) => {
    const path = fileOf(ground.stage);
    return getting(path, { parts: path.split('/').filter((part) => part.length > 8), query: ['download'] })(ground);
  },
  'PUT /uploads/:token': ({ stage }) => ({
    wire: () => uploadOf(stage),
    parts: [/[^/]+$/],
    bodies: [{ what: 'other bytes than were said', make: (mark) => mark }],
  }),
  'GET /health/live': getting('/health/live', { query: ['x'] }),
  'GET /health/ready': getting('/health/ready', { query: ['x'] }),
  'GET /metrics': getting('/metrics', { query: ['x'] }),
  'GET /auth/session': getting('/auth/session', { query: ['x'] }),
  'GET /auth/login': getting('/auth/login', { query: ['returnTo', 'account', 'secondFactor', 'invitation'] }),
  'GET /auth/invitation/:code': getting('/auth/invitation/nobody-has-it', { parts: ['nobody-has-it'], query: ['x'] }),
  'GET /auth/callback': getting('/auth/callback', { query: ['code', 'state', 'iss', 'error', 'error_description'] }),
  'POST /auth/logout': posting('/auth/logout', staffHeaders, { bodies: JSON_BODIES.slice(0, 4) }),
  'POST /auth/backchannel-logout': posting('/auth/backchannel-logout', () => FORM_HEADERS, { bodies: FORM_BODIES }),
  'GET /public/preview/:token': getting('/public/preview/nobody.signed', { parts: ['nobody.signed'], query: ['x'] }),
  'GET /public/preview/:token/files/:name': getting('/public/preview/nobody.signed/files/no-name.png', {
    parts: ['nobody.signed', 'no-name.png'],
    query: ['x'],
  }),
  // what the portal has signed is tried field by field
  'POST /public/forms/:form': posting('/public/forms/any', () => JSON_HEADERS, {
    parts: ['any'],
    bodies: JSON_BODIES,
  }),
};

/** What is served beside the router's own routes: the endpoints, and the files of the administration. */
const BESIDE: Readonly<Record<string, (ground: Ground) => Route>> = {
  'POST /graphql': (ground) => ({
    wire: () => ({ ...graphql(ground), path: '/graphql', body: '{"query":"{ me { id } }"}' }),
    bodies: JSON_BODIES,
  }),
  'POST /graphql/texts': (ground) => ({
    wire: () => ({ ...graphql(ground), path: '/graphql/texts', body: '{"query":"{ me { id } }"}' }),
    bodies: JSON_BODIES,
  }),
  'GET /graphql': getting('/graphql', { query: ['query', 'variables', 'operationName', 'extensions'] }),
  'POST /public/graphql': (ground) => ({
    wire: () => ({ method: 'POST', path: '/public/graphql', headers: JSON_HEADERS, body: ground.question }),
    bodies: JSON_BODIES,
  }),
  'GET /assets': getting('/assets/nowhere.js', { parts: ['nowhere.js'] }),
  'GET /': getting('/nowhere', { parts: ['nowhere'], query: ['x'] }),
};

/** Every route by its name; routes that nobody described are problems. */
export function routesOf(ground: Ground): { routes: Readonly<Record<string, Route>>; problems: string[] } {
  const all = { ...ROUTES, ...BESIDE };
  const routes = Object.fromEntries(Object.entries(all).map(([name, make]) => [name, make(ground)]));
  const problems = ground.stage.api.routes.filter((name) => !all[name]).map((name) => `${name}: no recipe`);
  return { routes, problems };
}

function staffHeaders({ stage, bearer }: Ground): Record<string, string> {
  return { authorization: `Bearer ${bearer}`, 'x-site': stage.province.city.id };
}

function graphql(ground: Ground): Pick<Wire, 'method' | 'headers'> {
  return { method: 'POST', headers: { ...JSON_HEADERS, ...staffHeaders(ground) } };
}

function fileOf(stage: Stage): string {
  const { id } = stage.province.city;
  const { publicAssetId } = stage.shelves.city.main;
  placeObject(stage, `${id}/asset/${publicAssetId}.txt`, 'hello');
  return `/files/${id}/asset/${publicAssetId}.txt`;
}

async function uploadOf(stage: Stage): Promise<Wire> {
  const variables = { input: { fileName: `${randomUUID()}.txt`, mimeType: 'text/plain', size: 5 } };
  const { data } = await callerOf(stage)({ as: 'editor', document: CREATE, variables, site: stage.province.city.id });
  const answer: { createUpload?: { url?: string } } | null = JSON.parse(JSON.stringify(data));
  const { pathname } = new URL(answer?.createUpload?.url ?? 'http://x/uploads/none');
  return { method: 'PUT', path: pathname, headers: { 'content-type': 'text/plain' }, body: 'hello' };
}
