import { readFileSync } from 'node:fs';
import { OBJECT_STORE, type ObjectStore } from '@jiyue/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { readScripts } from './article-script.js';
import { PLACES } from './cast.js';
import { Courier } from './courier.js';
import { Founding } from './founding.js';
import { inParallel } from './lanes.js';
import { type Assignment, Newsroom } from './newsroom.js';
import { Stage } from './stage.js';

// The compiled program and its source lie at the same depth, so this finds the texts from both.
const FOLDER = new URL('../../src/demo/', import.meta.url);
/** Sites whose articles are written at a time. */
const AT_ONCE = 4;

/** What the demonstration consists of. */
export interface Seeded {
  readonly sites: number;
  readonly articles: number;
}

/** Founds the demonstration province and fills it; goes on where an earlier run was cut off. */
export async function seedDemo(app: INestApplicationContext): Promise<Seeded> {
  const stage = new Stage(app);
  const ground = await new Founding(stage).run();
  const newsroom = new Newsroom(stage, ground, courierOf(app, stage));
  const desks = PLACES.map(({ key }) => assignmentsOf(key, stage.now));
  await inParallel(desks, AT_ONCE, async (assignments) => {
    const inOrder = assignments.toSorted((a, b) => a.script.at.getTime() - b.script.at.getTime());
    for (const assignment of inOrder) await newsroom.run(assignment);
  });
  return { sites: PLACES.length, articles: desks.flat().length };
}

/** Whoever sends the files of the demonstration. */
export function courierOf(app: INestApplicationContext, stage: Stage): Courier {
  return new Courier(stage, app.get<ObjectStore>(OBJECT_STORE, { strict: false }), FOLDER);
}

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
