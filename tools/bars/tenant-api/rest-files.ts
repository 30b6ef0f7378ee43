import { randomUUID } from 'node:crypto';
import type { Outcome } from './caller.ts';
import type { Secrets } from './judge.ts';
import { placeObject } from './objects.ts';
import { type ActorName, planOf } from './people.ts';
import type { Probe, ProbeGroup } from './probes.ts';
import { SITE_KEYS, type SiteKey } from './province.ts';
import { publicLeaks } from './public.ts';
import { askAs } from './rest.ts';
import type { Stage } from './stage.ts';

const ELSEWHERE: readonly SiteKey[] = ['sibling', 'province', 'child', 'draft', 'suspended', 'closed'];

/** Files of drafts are for people of the site, those of live articles for everybody. */
export function fileGroups(stage: Stage, secrets: Secrets): ProbeGroup[] {
  placeFiles(stage);
  const { main } = stage.shelves.city;
  const shown = pathOf(stage, 'city', main.publicAssetId);
  const draft = pathOf(stage, 'city', main.assetId);
  const group = groupsFor(stage, secrets);
  return [
    group('anonymous', { controls: [shown], swaps: [draft, ...foreignFiles(stage)] }),
    group('editor', { controls: [shown, draft], swaps: foreignFiles(stage) }),
    group('suspendedEditor', { controls: [], swaps: [draft] }),
    group('disabled', { controls: [], swaps: [draft] }),
    group('editor', { controls: [], swaps: oddPaths(stage), isCompared: false }),
  ];
}

function placeFiles(stage: Stage): void {
  for (const key of SITE_KEYS) {
    const { id, secret, spoken } = stage.province[key];
    const { assetId, publicAssetId, pendingId } = stage.shelves[key].main;
    placeObject(stage, `${id}/asset/${assetId}.txt`, `${secret} in a file`);
    placeObject(stage, `${id}/asset/${publicAssetId}.txt`, `${spoken} in a file`);
    placeObject(stage, `${id}/upload/${pendingId}`, `${secret} in an upload`);
  }
}

function pathOf({ province }: Stage, tenant: SiteKey, id: string): string {
  return `/files/${province[tenant].id}/asset/${id}.txt`;
}

/** The other site's files at its address and at ours, and our own at its address. */
function foreignFiles(stage: Stage): string[] {
  const { shelves } = stage;
  return ELSEWHERE.flatMap((key) => [
    pathOf(stage, key, shelves[key].main.assetId),
    pathOf(stage, 'city', shelves[key].main.assetId),
    pathOf(stage, 'city', shelves[key].main.publicAssetId),
    pathOf(stage, key, shelves.city.main.publicAssetId),
  ]);
}

function oddPaths({ province, shelves }: Stage): string[] {
  const { id } = province.city;
  const { pendingId } = shelves.city.main;
  return [
    `/files/${id}/upload/${pendingId}`,
    `/files/${id}/asset/..%2Fupload%2F${pendingId}`,
    `/files/${id}/asset/..%2F..%2F${province.sibling.id}%2Fasset%2F${shelves.sibling.main.assetId}.txt`,
  ];
}

interface Paths {
  readonly controls: readonly string[];
  readonly swaps: readonly string[];
  readonly isCompared?: boolean;
}

function groupsFor(stage: Stage, secrets: Secrets) {
  return (as: ActorName, { controls, swaps, isCompared = true }: Paths): ProbeGroup => {
    const probe = (path: string): Probe => ({ what: `${as} ${path}`, send: () => askAs(stage, as, { path }) });
    const { token, disabled, home } = planOf(as);
    const isSignedIn = token !== 'none' && !disabled;
    return {
      name: 'GET /files',
      controls: controls.map(probe),
      swaps: swaps.map(probe),
      ...(isCompared ? { random: probe(pathOf(stage, 'city', randomUUID())) } : {}),
      leaksIn: (outcome: Outcome) =>
        isSignedIn ? secrets.leaksIn(outcome, new Set([home])) : publicLeaks(stage, secrets, outcome, 'city'),
    };
  };
}
