import { readFileSync } from 'node:fs';
import { OBJECT_STORE, type ObjectStore } from '@jiyue/platform';
import { describeAccounts } from './demo/accounts-file.js';
import { openApplication } from './demo/application.js';
import { readScripts } from './demo/article-script.js';
import { PLACES } from './demo/cast.js';
import { Founding } from './demo/founding.js';
import { inParallel } from './demo/lanes.js';
import { type Assignment, Newsroom } from './demo/newsroom.js';
import { Stage } from './demo/stage.js';

// The compiled program and its source lie at the same depth, so this finds the texts from both.
const FOLDER = new URL('../src/demo/', import.meta.url);
/** Sites whose articles are written at a time. */
const AT_ONCE = 4;

/** The articles of a site: what is published, and what lies on its desks. */
function assignmentsOf(site: string, now: Date): Assignment[] {
  return [`${site}.md`, `${site}-desk.md`].flatMap((file) => {
    const scripts = readScripts(textOf(file), now);
    return scripts.map((script, i) => ({ site, script, name: `${file}-${i}` }));
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(new URL(`content/${file}`, FOLDER), 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Seeds the demonstration province into an empty database; goes on where an earlier run was cut off. */
async function main(): Promise<void> {
  const begun = performance.now();
  const { app, config, close } = await openApplication('seed-demo');
  if (config.env === 'production') throw new Error('The demonstration province never goes into production');
  try {
    const stage = new Stage(app);
    const ground = await new Founding(stage).run();
    const newsroom = new Newsroom(stage, ground, app.get<ObjectStore>(OBJECT_STORE, { strict: false }), FOLDER);
    const desks = PLACES.map(({ key }) => assignmentsOf(key, stage.now));
    await inParallel(desks, AT_ONCE, async (assignments) => {
      const inOrder = assignments.toSorted((a, b) => a.script.at.getTime() - b.script.at.getTime());
      for (const assignment of inOrder) await newsroom.run(assignment);
    });
    describeAccounts(config.dataDir);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`demo province: ${PLACES.length} sites, ${desks.flat().length} articles in ${seconds} s\n`);
  } finally {
    await close();
  }
}

await main();
