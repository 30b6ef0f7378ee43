import { globSync } from 'node:fs';
import { copyDist, type DistCopy, type Patch } from '../tenant-api/dist-copy.ts';
import { instrument, type Point } from './points.ts';

// The machinery that asks the policy is one sentence each, proven by everything else; UI hints keep nobody out.
const MACHINERY = /libs\/auth\/dist\/ability\/|menu-rights|\/testing\//;
const SOURCES = ['libs/*/dist/**/*.js', 'apps/api/dist/{http,joins,composition}/**/*.js'];

// A sentence is switched off while the product runs: what followed from it before must not be kept.
const FORGETFUL: Patch = { file: 'libs/auth/dist/ability/abilities.js', find: 'kept.set(key, ability);', put: '' };

/** A copy of the built product with a switch at every sentence that keeps somebody out. */
export function instrumentedCopy(): { copy: DistCopy; points: Point[] } {
  const copy = copyDist([FORGETFUL]);
  const points: Point[] = [];
  for (const file of globSync(SOURCES, { cwd: copy.root }).filter((path) => !MACHINERY.test(path))) {
    const result = instrument(file, copy.read(file));
    if (result.points.length === 0) continue;
    copy.write(file, result.text);
    points.push(...result.points);
  }
  return { copy, points };
}
