import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../lib/paths.js';

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const rules: Rules = parse(read('deploy/alerts.yaml'));
const metrics = read('libs/platform/src/metrics.ts');
const named = (expr: string): string[] => [...expr.matchAll(/\bjiyue_[a-z_]+/g)].map(([name]) => name);

describe('the alert rules', () => {
  const all = rules.groups.flatMap((group) => group.rules);

  it('watch dead letters, falsified trails, queues, orders that are late and failing answers', () => {
    expect(all.map(({ alert }) => alert)).toEqual([
      'JiyueDeadLetters',
      'JiyueTrailFalsified',
      'JiyueJobsPileUp',
      'JiyueOrdersLate',
      'JiyueAnswersFail',
    ]);
  });

  it('name only what the product measures', () => {
    const asked = all.flatMap(({ expr }) => named(expr)).map((name) => name.replace(/_count$/, ''));
    expect(asked.filter((name) => !metrics.includes(`'${name}'`))).toEqual([]);
  });
});
