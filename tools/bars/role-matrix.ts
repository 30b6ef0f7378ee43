import type { Client } from 'pg';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { randomFrom } from './ground/random.ts';
import { StaffDesk } from './ground/staff.ts';
import { undeclared, unseparated, wrongCells, wrongHandsOn, wrongRights } from './role-matrix/compare.ts';
import { listsAgree } from './role-matrix/lists.ts';
import { askAll, besides, give, joinAdministrations, keepAdministrators, smuggle, stand } from './role-matrix/live.ts';
import { makerOf } from './role-matrix/people.ts';
import { StaffSchema } from './role-matrix/schema.ts';
import { served, type Served } from './role-matrix/served.ts';
import { operationRows } from './role-matrix/table.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const MARKS = {
  'editors may publish by the policies': /^publishArticle × editor: the table says no, the code /,
  'one reviewer publishes by an extra grant': /^publishArticle × reviewer: declared no, answered /,
  'lists lose their refusals': /^lists differ: /,
};

/** Who may do what: the table that people read, the policies, and the running endpoint say the same. */
export const bar: Bar = {
  name: 'role-matrix',
  title: 'Everyone may do exactly what docs/permissions.md says',
  passesWhen:
    'no operation or field is undeclared, no cell disagrees with the policies or with the running endpoint, no smuggled field is accepted, the three administrators stay apart and are removed by their own line only, never the last, never for good, and lists and single rights agree on 10,000 random rows',
  plant: 'editors may publish by the policies, one reviewer publishes by an extra grant, and lists lose their refusals',
  slice: true,
  run,
};

async function run(given: BarRun): Promise<BarResult> {
  const product = await startDemo();
  const root = await product.root();
  try {
    return await prove(given, product, root);
  } finally {
    await root.end();
    await product.stop();
  }
}

async function prove({ plant, deep, seed, print }: BarRun, product: DemoProduct, root: Client): Promise<BarResult> {
  const code = await served();
  const onPaper = compareTable(code, plant);
  const lists = await listsAgree({
    root,
    served: code,
    random: randomFrom(seed),
    rows: 10_000,
    actors: deep ? 60 : 6,
    plant,
  });
  const live = await askLive(product, root, plant);
  const faults = [...onPaper.faults, ...lists.differences.map((what) => `lists differ: ${what}`), ...live.faults];
  for (const fault of faults.slice(0, 40)) print(fault);
  const figure = `${onPaper.cells} cells, ${live.asks} questions to the endpoint, ${live.tries} smuggled fields, ${lists.comparisons} rows compared: ${faults.length} disagreements`;
  return { holds: plant ? unnoticed(MARKS, faults, print).length > 0 : faults.length === 0, figure };
}

function compareTable(code: Served, plant: boolean): { cells: number; faults: string[] } {
  const planted: Served['policies'][number] = ({ can, grants }) => {
    if (grants.has('editor')) can('publish', 'Article');
  };
  const make = makerOf(code, plant ? [...code.policies, planted] : code.policies);
  const { cells, wrong } = wrongCells(make, code.auth.ROLES);
  const differences = [...wrongRights(code.code), ...wrong, ...wrongHandsOn(code.auth.MAY_GRANT)];
  return {
    cells,
    faults: [
      ...undeclared(code.code).map((name) => `undeclared: ${name}`),
      ...differences.map(({ where, table, code: does }) => `${where}: the table says ${table}, the code ${does}`),
      ...unseparated(code.code.mutations).map((name) => `administrations share ${name}`),
    ],
  };
}

async function askLive(product: DemoProduct, root: Client, plant: boolean) {
  const desk = new StaffDesk(product.running);
  const stands = await stand(root);
  const admin = stands.find(({ role }) => role === 'site-admin');
  if (!admin?.site) throw new Error('The demonstration has no site administrator');
  if (plant) await give(root, admin.site, ['publisher', 'reviewer']);
  const probes = (await StaffSchema.read(desk, admin.username)).probes();
  const { asks, wrong } = await askAll(desk, stands, { probes, table: operationRows() });
  const smuggled = await besides(root, admin, (twin) => smuggle(desk, [admin, twin], probes));
  const joined = await joinAdministrations(desk, root, admin.site);
  const kept = await keepAdministrators(desk, root, admin.site);
  return {
    asks,
    tries: smuggled.tries,
    faults: [...wrong, ...smuggled.accepted.map((field) => `accepted: ${field}`), ...joined.wrong, ...kept.wrong],
  };
}
