import type { Match } from '../pages/define-page.js';
import type { Outcome } from '../pages/outcome.js';
import { problemPage } from '../pages/problem/view.js';
import type { Scene } from '../view/frame.js';
import type { Page } from '../view/view.js';
import { packed, type Packed } from './packed.js';
import type { Render } from './render.js';
import { siteTags } from './site-directory.js';
import type { Loaded } from './tag-cache.js';

// A browser asks again every time and mostly hears 304; a shared cache in front may not keep what a purge cannot reach.
const REVALIDATE = { 'cache-control': 'public, max-age=0, must-revalidate' };
const TEXT_MS = 300_000;
const MISSING_MS = 10_000;

/** Everything an outcome is packed with. */
export type Wrapping = { readonly match: Match; readonly scene: Scene; readonly render: Render };

async function html(render: Render, kind: string, page: Page, status = 200): Promise<Packed> {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...REVALIDATE };
  return packed(await render(kind, page), headers, status);
}

/** Makes of an outcome what can be sent as often as asked, with all that it depends on. */
export async function packOutcome(outcome: Outcome, wrapping: Wrapping): Promise<Loaded<Packed>> {
  const loaded = await wrap(outcome, wrapping);
  // Queries are without end, published addresses are not.
  return wrapping.match.own.length > 0 ? { ...loaded, isFleeting: true } : loaded;
}

async function wrap(outcome: Outcome, { match, scene, render }: Wrapping): Promise<Loaded<Packed>> {
  const tags = 'tags' in outcome ? [...siteTags(scene.site), ...outcome.tags] : siteTags(scene.site);
  switch (outcome.kind) {
    case 'page':
      return { value: await html(render, match.kind, outcome.page), tags, ttlMs: outcome.ttlMs };
    case 'missing':
      return {
        value: await html(render, 'problem', problemPage(scene), 404),
        tags,
        ttlMs: MISSING_MS,
        isFleeting: true,
      };
    case 'text': {
      const headers = { 'content-type': `${outcome.type}; charset=utf-8`, ...REVALIDATE };
      return { value: await packed(outcome.text, headers), tags, ttlMs: TEXT_MS };
    }
    case 'moved':
      return { value: await packed('', { location: outcome.to, ...REVALIDATE }, 301), tags, ttlMs: TEXT_MS };
    case 'ready':
      return { value: outcome.packed, tags, ttlMs: 0 };
    case 'direct':
      throw new Error(`${match.kind} sends itself, so it can be kept by nobody`);
  }
}
