import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { Copy } from './toy-domain/copy.ts';

const WRITE = ['tools/bars/role-matrix/write.ts'];
const DOCUMENTS = ['libs/api-client/generate.ts'];
const TSC = 'node_modules/typescript7/bin/tsc';
const JEST = [
  'node_modules/jest/bin/jest.js',
  '--maxWorkers=2',
  '--selectProjects',
  'pure',
  'db',
  '--testPathPatterns',
];
/** Tests of the whole that must see the new domain: what was found, sentences, schemas, the wall around its table. */
const SEEING =
  'libs/toy|tools/domains|tools/bars/(proof|role-matrix)|tools/bars|admin-web/src/i18n|print-schema|tenancy/src/catalogue';

const MARKS = { 'a declaration without its policy': /toyList × editor/ };

/** A domain is added by its folders and taken out by deleting them. */
export const bar: Bar = {
  name: 'toy-domain',
  title: 'A domain is added by its folders and taken out by deleting them',
  passesWhen:
    'in a fresh copy the smallest domain is found in the list of domains, both schemas, menu, inbox, trail, queues, permissions, the administration and the portal, its wall holds (--deep: the bars attack it), and after its folders are deleted and the lists are made anew every file is as it was',
  plant: 'the declaration leaves its policy out',
  slice: true,
  run,
};

async function run({ plant, deep, print }: BarRun): Promise<BarResult> {
  const copy = new Copy();
  const faults: string[] = [];
  try {
    await copy.fill();
    copy.addDomain();
    if (plant) await withoutPolicy(copy);
    for (const [title, args] of steps(deep)) {
      const begun = Date.now();
      const { code, output } = await copy.node(args);
      print(`${title}: ${code === 0 ? 'done' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      if (code !== 0) faults.push(`${title}\n${output.slice(-6000)}`);
      if (code !== 0) break;
    }
    if (faults.length === 0) faults.push(...(await afterRemoval(copy)));
  } finally {
    copy.remove();
  }
  for (const fault of faults) print(fault);
  return { holds: isWhole(faults, { plant, print }), figure: `${steps(deep).length} steps, ${faults.length} faults` };
}

function isWhole(faults: readonly string[], { plant, print }: Pick<BarRun, 'plant' | 'print'>): boolean {
  return plant ? unnoticed(MARKS, faults, print).length > 0 : faults.length === 0;
}

/** The bars that attack and question every operation: the long form lets them at the new one. */
const PROOFS = ['tenant-db', 'tenant-api', 'role-matrix', 'journal'];

function steps(deep: boolean): [title: string, args: readonly string[]][] {
  return [
    ['lists follow', ['tools/domains.ts']],
    ['it compiles', [TSC, '-b', 'apps/api/tsconfig.json']],
    ['schemas', ['apps/api/dist/print-schema.js']],
    ['permissions', WRITE],
    ['documents', DOCUMENTS],
    ['everything builds', ['tools/build.ts']],
    ['permissions again', WRITE],
    ['tests see it', [...JEST, SEEING]],
    ['people meet it', ['tools/toy-domain/look.ts']],
    ...(deep ? PROOFS.map((name): [string, string[]] => [`bar ${name}`, ['tools/bar.ts', name]]) : []),
  ];
}

async function withoutPolicy(copy: Copy): Promise<void> {
  const script = `const f='libs/toy/src/toy.domain.ts';const fs=require('node:fs');fs.writeFileSync(f,fs.readFileSync(f,'utf8').replace('  policy: toyPolicy,\\n','').replace(/import \\{ toyPolicy.*\\n/,''))`;
  await copy.node(['-e', script]);
}

async function afterRemoval(copy: Copy): Promise<string[]> {
  copy.removeDomain();
  const again = [
    ['tools/domains.ts'],
    [TSC, '-b', 'tsconfig.json'],
    ['apps/api/dist/print-schema.js'],
    WRITE,
    DOCUMENTS,
  ];
  for (const args of again) {
    const { code, output } = await copy.node(args);
    if (code !== 0) return [`after its folders were deleted: ${output.slice(-4000)}`];
  }
  return copy.differences().map((path) => `${path} is not as it was before`);
}
