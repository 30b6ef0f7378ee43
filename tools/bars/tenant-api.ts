import { randomFrom } from './ground/random.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { Attacker, type Crew, type Finding, fullCrew, type Tally } from './tenant-api/attack.ts';
import { copyDist, type Patch } from './tenant-api/dist-copy.ts';
import { emptyTables, foreignRows } from './tenant-api/fingerprint.ts';
import { secretsOf } from './tenant-api/judge.ts';
import { ACTOR_NAMES } from './tenant-api/people.ts';
import { type Operation, operationsOf } from './tenant-api/plan.ts';
import { takeNames } from './tenant-api/public-names.ts';
import { portalGroups, startPortal } from './tenant-api/portal.ts';
import { runGroup } from './tenant-api/probes.ts';
import { publicGroups } from './tenant-api/public.ts';
import { storePublic } from './tenant-api/store-public.ts';
import type { PublicField } from './tenant-api/public-fields.ts';
import { restGroups } from './tenant-api/rest.ts';
import { setStage, type Stage } from './tenant-api/stage.ts';
import { surfaceProblems } from './tenant-api/completeness.ts';

const [INSIDERS, OUTSIDERS] = [2, 6];
const PLANTS: readonly Patch[] = [
  { file: 'libs/auth/dist/person/person.resolver.js', find: `Can('read', 'Person')`, put: `Can('read', 'Me')` },
  {
    file: 'libs/live/dist/item/public-items.js',
    find: 'where i.tenant_id = $1 and i.id = $2',
    put: 'where $1::uuid is not null and i.id = $2',
  },
  { file: 'libs/sites/dist/site/site.registry.js', find: 'RESERVED.has(label)', put: 'false' },
];
const MARKS = {
  'a guard that asks for less': /^gate: (people|person): /,
  'a where clause that forgets the site': /^leak: publicSite\.item: /,
  'nobody keeps the names of sites': /^rule: public names: (host|domain), /,
  'reserved names are free': /^rule: public names: reserved /,
};
const ACTOR_HOMES = ['city', 'suspended'] as const;

/** The wall seen from outside: every operation and route, asked for what belongs to somebody else. */
export const bar: Bar = {
  name: 'tenant-api',
  title: 'No call shows or changes what belongs to another site, or tells that it exists',
  passesWhen: `every operation of both endpoints and every route is attacked at every id with ${ACTOR_NAMES.length} actors (the slice: for each operation up to ${INSIDERS} of those who may and ${OUTSIDERS} of those who may not, drawn by lot): 0 leaks, 0 oracles, 0 open gates, 0 foreign changes; no name of another site or of the platform is taken in any spelling; every lawful call succeeds`,
  plant:
    'one guard asks for less, one where clause of the live model forgets the site, and nobody keeps the names of sites',
  breaks: PLANTS,
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const copy = copyDist(plant ? PLANTS : []);
  try {
    const fields = storePublic(copy);
    const stage = await setStage(copy, seed);
    try {
      if (plant) await stage.root.query('alter table site disable trigger site_names_changed');
      const { tally, problems } = await attackAll(stage, fields, crewOf(deep, randomFrom(seed)));
      return verdict(tally, problems, { plant, print });
    } finally {
      await stage.close();
    }
  } finally {
    copy.remove();
  }
}

// In short: who does the positive control and one other of those who may, anonymous and five of those who may not.
function crewOf(deep: boolean, random: () => number): (operation: Operation) => Crew {
  return (operation) => {
    const { insiders, outsiders } = fullCrew(operation);
    if (deep) return { insiders, outsiders };
    const mixed = <T>(from: readonly T[]): T[] =>
      from
        .map((one) => ({ one, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
    const first = operation.recipe.by;
    return {
      insiders: [...new Set([first, ...mixed(insiders)])].slice(0, INSIDERS),
      outsiders: ['anonymous', ...mixed(outsiders).slice(0, OUTSIDERS - 1)],
    };
  };
}

async function attackAll(stage: Stage, fields: readonly PublicField[], crew: (operation: Operation) => Crew) {
  const { operations, problems } = await operationsOf(stage);
  const secrets = await secretsOf(stage.root, stage.province);
  const before = await foreignRows(stage.root, stage.province, ACTOR_HOMES);
  const attacker = new Attacker(stage, secrets);
  await attacker.all(operations, crew);
  const rest = await restGroups(stage, secrets);
  const portal = await startPortal(stage);
  const groups = [
    ...(await publicGroups(stage, secrets, fields)),
    ...rest.groups,
    ...portalGroups(stage, secrets, portal),
  ];
  for (const group of groups) await runGroup(group, attacker.tally);
  await takeNames(stage, attacker.tally);
  await portal.stop();
  const after = await foreignRows(stage.root, stage.province, ACTOR_HOMES);
  const changed = [...before]
    .filter(([table, digest]) => after.get(table) !== digest)
    .map(([table]) => `${table}: rows of other sites differ afterwards`);
  const empty = (await emptyTables(stage.root, stage.province)).map(
    (table) => `${table}: the harness has no rows to aim at`,
  );
  return {
    tally: attacker.tally,
    problems: [...problems, ...rest.problems, ...surfaceProblems(stage.api), ...changed, ...empty],
  };
}

function verdict(
  { calls, positives, failed, findings }: Tally,
  problems: readonly string[],
  { plant, print }: Pick<BarRun, 'plant' | 'print'>,
): BarResult {
  for (const problem of problems) print(`incomplete: ${problem}`);
  for (const one of failed) print(`lawful call refused: ${one}`);
  const lines = findings.map(({ kind, operation, detail }) => `${kind}: ${operation}: ${detail}`);
  for (const line of lines.slice(0, 40)) print(line);
  const count = (kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;
  const share = (100 * positives) / (positives + failed.length);
  const figure = `${calls} calls, ${count('leak')} leaks, ${count('oracle')} oracles, ${count('gate')} open gates, ${count('change')} foreign changes, ${count('rule')} broken rules; ${share.toFixed(1)} % of lawful calls succeed; ${problems.length} gaps`;
  const isWhole = findings.length === 0 && problems.length === 0 && failed.length === 0;
  return { holds: plant ? unnoticed(MARKS, lines, print).length > 0 : isWhole, figure };
}
