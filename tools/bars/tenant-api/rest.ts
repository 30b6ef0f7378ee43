import { outcomeOf, type Outcome } from './caller.ts';
import type { Secrets } from './judge.ts';
import { type ActorName, planOf } from './people.ts';
import type { ProbeGroup } from './probes.ts';
import { publicLeaks } from './public.ts';
import { fileGroups } from './rest-files.ts';
import { uploadGroups } from './rest-uploads.ts';
import type { Stage } from './stage.ts';

type Attack = (stage: Stage, secrets: Secrets) => Promise<ProbeGroup[]> | ProbeGroup[];

// Anybody may call these; they hold nothing of any site. Without an identity provider's browser flow they may refuse.
const answering = (path: string): Attack => open({ method: 'GET', path, mustSucceed: true });
const refusing = (path: string, method = 'GET'): Attack => open({ method, path, mustSucceed: false });

/** Every route beside GraphQL, and how it is attacked. A route that is missing here fails the run. */
const ROUTES: Readonly<Record<string, Attack>> = {
  'GET /files/:tenant/asset/:name': fileGroups,
  'PUT /uploads/:token': uploadGroups,
  'GET /health/live': answering('/health/live'),
  'GET /health/ready': answering('/health/ready'),
  'GET /metrics': answering('/metrics'),
  'GET /auth/session': refusing('/auth/session'),
  'GET /auth/login': refusing('/auth/login?returnTo=/'),
  // only who was sent a link has its code
  'GET /auth/invitation/:code': refusing(`/auth/invitation/${'a'.repeat(43)}`),
  'GET /auth/callback': refusing('/auth/callback?code=x&state=y'),
  'POST /auth/logout': refusing('/auth/logout', 'POST'),
  // the door for forms: only the portal can sign what goes through it
  'POST /public/forms/:form': refusing('/public/forms/any', 'POST'),
  // only who was given a link may follow it: the API signs it, and asks the rights of its person anew
  'GET /public/preview/:token': refusing('/public/preview/x.y'),
  'GET /public/preview/:token/files/:name': refusing('/public/preview/x.y/files/x.png'),
  'POST /auth/backchannel-logout': refusing('/auth/backchannel-logout', 'POST'),
};

/** The groups of every route the API has; routes nobody described are problems. */
export async function restGroups(
  stage: Stage,
  secrets: Secrets,
): Promise<{ groups: ProbeGroup[]; problems: string[] }> {
  const problems = stage.api.routes.filter((route) => !ROUTES[route]).map((route) => `${route}: no recipe`);
  const groups: ProbeGroup[] = [];
  for (const route of stage.api.routes) groups.push(...((await ROUTES[route]?.(stage, secrets)) ?? []));
  return { groups, problems };
}

function open({ method, path, mustSucceed }: { method: string; path: string; mustSucceed: boolean }): Attack {
  return (stage, secrets) => [
    {
      name: `${method} ${path.split('?')[0]}`,
      controls: (['anonymous', 'editor'] as const).map((as) => ({
        what: as,
        mustSucceed,
        send: () => askAs(stage, as, { method, path }),
      })),
      swaps: [],
      leaksIn: (outcome) => publicLeaks(stage, secrets, outcome, null),
    },
  ];
}

/** A request outside GraphQL in the name of an actor. */
export async function askAs(
  { api, issuer, people }: Stage,
  as: ActorName,
  { method = 'GET', path }: { method?: string; path: string },
): Promise<Outcome> {
  const authorization: Record<string, string> =
    planOf(as).token === 'none' ? {} : { authorization: `Bearer ${issuer.tokenFor(people[as].username)}` };
  return outcomeOf(await fetch(`${api.url}${path}`, { method, headers: authorization, redirect: 'manual' }), path);
}
