import { OPEN } from '../proof/found.ts';
import { castOf, resolve } from './cast.ts';
import { type Outcome, outcomeOf } from './caller.ts';
import type { Secrets } from './judge.ts';
import type { ProbeGroup } from './probes.ts';
import { type SiteKey, SITES } from './province.ts';
import { hashOf, type PublicField } from './public-fields.ts';
import type { Stage } from './stage.ts';

const TARGETS: readonly SiteKey[] = ['sibling', 'province', 'child', 'draft', 'suspended', 'closed'];

/** Every public field: lawful, with what belongs elsewhere, and on hosts that must not answer. */
export async function publicGroups(
  stage: Stage,
  secrets: Secrets,
  fields: readonly PublicField[],
): Promise<ProbeGroup[]> {
  const groups: ProbeGroup[] = [];
  for (const { name, documents } of fields) {
    const document = await takenDocument(stage, name, documents);
    groups.push(ownHost(stage, secrets, { name, document }), otherHosts(stage, secrets, { name, document }));
  }
  return groups;
}

interface Asked {
  readonly name: string;
  readonly document: string;
}

/** The richest document that the product answers. */
export async function takenDocument(stage: Stage, name: string, documents: readonly string[]): Promise<string> {
  const args = resolve(OPEN[name]?.args ?? {}, publicCast(stage, 'city')) as object;
  for (const document of documents) {
    const { codes } = await askPublic(stage, document, { host: 'nowhere.localhost', ...args });
    if (codes.length === 0) return document;
  }
  throw new Error(`${name}: no document that the product takes`);
}

function ownHost(stage: Stage, secrets: Secrets, { name, document }: Asked): ProbeGroup {
  const { args, foreign, random } = OPEN[name] ?? { args: {} };
  const { host } = stage.province.city;
  const ask = (given: Record<string, unknown>, key: SiteKey) => () =>
    askPublic(stage, document, { host, ...(resolve({ ...args, ...given }, publicCast(stage, key)) as object) });
  const swaps = foreign
    ? [
        ...TARGETS.flatMap((key) =>
          foreign(key).map((given) => ({ what: `${JSON.stringify(given)} of ${key}`, send: ask(given, key) })),
        ),
      ]
    : [];
  const ownSecrets =
    'id' in args
      ? ['draft', 'submitted', 'approved'].map((article) => ({
          what: `own ${article}`,
          send: ask({ id: `$${article}.id` }, 'city'),
        }))
      : [];
  return {
    name,
    controls: [{ what: 'own', send: ask({}, 'city') }],
    swaps: [...swaps, ...ownSecrets],
    ...(random ? { random: { what: 'random', send: ask(random(), 'city') } } : {}),
    leaksIn: (outcome) => publicLeaks(stage, secrets, outcome, 'city'),
  };
}

function otherHosts(stage: Stage, secrets: Secrets, { name, document }: Asked): ProbeGroup {
  const at = (host: string) => () =>
    askPublic(stage, document, { ...(resolve(OPEN[name]?.args ?? {}, publicCast(stage, 'city')) as object), host });
  const silent = (['draft', 'closed', 'ownDraft'] as const).map((key) => ({
    what: `host of ${key}`,
    send: at(stage.province[key].host),
  }));
  return {
    name: `${name} on other hosts`,
    controls: [{ what: 'suspended', send: at(stage.province.suspended.host), mustSucceed: false }],
    random: { what: 'unknown host', send: at('nowhere.localhost') },
    swaps: silent,
    leaksIn: (outcome) => publicLeaks(stage, secrets, outcome, 'suspended'),
  };
}

/** Named rows as citizens may name them. */
export const publicCast = (stage: Stage, key: SiteKey) => {
  const { secret, spoken, id } = stage.province[key];
  return { ...castOf(stage, key), site: { id, secret, spoken, division: SITES[key].division } };
};

/** Asks the public endpoint for a stored document. */
export async function askPublic({ api }: Stage, document: string, variables: object): Promise<Outcome> {
  const body = JSON.stringify({
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
  });
  const response = await fetch(`${api.url}/public/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body,
  });
  return outcomeOf(response, body);
}

/** What no citizen of a site may read: anything unpublished of any site, and what belongs to other sites. */
export function publicLeaks({ province }: Stage, secrets: Secrets, outcome: Outcome, site: SiteKey | null): string[] {
  const unpublished = Object.values(province)
    .filter(({ secret }) => outcome.text.includes(secret) && !outcome.sent.includes(secret))
    .map(({ secret }) => secret);
  return [...unpublished, ...secrets.leaksIn(outcome, new Set(site ? [site] : []))];
}
