import type { Match } from '../pages/define-page.js';
import type { Outcome } from '../pages/outcome.js';
import { problemOf } from '../pages/problem/problems.js';
import { problemPage } from '../pages/problem/view.js';
import type { Scene } from '../view/frame.js';
import { packed, type Packed } from './packed.js';
import type { Render } from './render.js';
import { POLICY_WITH_SCRIPT } from './respond.js';
import { siteTags } from './site-directory.js';
import type { Loaded } from './tag-cache.js';

// A browser asks again every time and mostly hears 304; a shared cache in front may not keep what a purge cannot reach.
const REVALIDATE = { 'cache-control': 'public, max-age=0, must-revalidate' };
const NO_STORE = { 'cache-control': 'no-store' };
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TEXT_MS = 300_000;
/** How long the page of a problem is kept. */
export const PROBLEM_MS = 10_000;

/** Everything an outcome is packed with. */
export type Wrapping = { readonly match: Match; readonly scene: Scene; readonly render: Render };
type Kind<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

/** Makes of an outcome what can be sent as often as asked, with all that it depends on. */
export async function packOutcome(outcome: Outcome, wrapping: Wrapping): Promise<Loaded<Packed>> {
  const site = siteTags(wrapping.scene.site);
  switch (outcome.kind) {
    case 'page':
    case 'text': {
      const value = await (outcome.kind === 'page' ? packPage(outcome, wrapping) : packText(outcome));
      const ttlMs = outcome.kind === 'page' ? outcome.ttlMs : TEXT_MS;
      // Queries are without end, published addresses are not.
      return { value, tags: [...site, ...outcome.tags], ttlMs, isFleeting: wrapping.match.own.length > 0 };
    }
    case 'moved': {
      const value = packed('', { location: outcome.to, ...REVALIDATE }, outcome.isForNow ? 302 : 301);
      // pages beyond the end are without end too
      return { value, tags: [...site, ...outcome.tags], ttlMs: TEXT_MS, isFleeting: wrapping.match.own.length > 0 };
    }
    case 'gone': {
      const value = packed(await wrapping.render('problem', outcome.page), { ...HTML, ...REVALIDATE }, 410);
      return { value, tags: [...site, ...outcome.tags], ttlMs: TEXT_MS, isFleeting: true };
    }
    case 'problem': {
      const value = await packProblem(outcome, wrapping);
      return { value, tags: [...site, ...outcome.tags], ttlMs: PROBLEM_MS, isFleeting: true };
    }
    default:
      return { value: await packFresh(outcome, wrapping), tags: [], ttlMs: 0 };
  }
}

async function packPage({ page, drawnAs }: Kind<'page'>, { match, render }: Wrapping): Promise<Packed> {
  return packed(await render(drawnAs ?? match.kind, page), { ...HTML, ...REVALIDATE });
}

function packText({ text, type }: Kind<'text'>): Packed {
  return packed(text, { 'content-type': `${type}; charset=utf-8`, ...REVALIDATE });
}

async function packProblem({ status }: Kind<'problem'>, { scene, render }: Wrapping): Promise<Packed> {
  const keeping = status === 404 || status === 410 ? REVALIDATE : NO_STORE;
  const headers = { ...HTML, ...keeping, ...problemOf(status).headers };
  return packed(await render('problem', problemPage(scene, status)), headers, status);
}

function privateHeaders({ hasScript }: Kind<'private'>): Readonly<Record<string, string>> {
  // what one reader alone is shown is found by no search engine
  const headers = { ...HTML, ...NO_STORE, 'x-robots-tag': 'noindex' };
  return hasScript ? { ...headers, 'content-security-policy': POLICY_WITH_SCRIPT } : headers;
}

async function packFresh(outcome: Kind<'private' | 'taken' | 'ready' | 'direct'>, wrapping: Wrapping): Promise<Packed> {
  const { match, render } = wrapping;
  switch (outcome.kind) {
    case 'private':
      return packed(await render(match.kind, outcome.page), privateHeaders(outcome), outcome.status);
    case 'taken':
      return packed('', { location: outcome.to, ...NO_STORE }, 303);
    case 'ready':
      return outcome.packed;
    case 'direct':
      throw new Error(`${match.kind} sends itself, so it can be kept by nobody`);
  }
}
