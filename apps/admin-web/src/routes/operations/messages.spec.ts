import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { queueWord } from './messages.js';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..', '..');

/** The queues that the libs declare, by whatever constant or property. */
function declaredQueues(): string[] {
  const files = globSync('libs/*/src/**/*.ts', { cwd: ROOT }).filter((file) => !/\.(spec|fixture)\.ts$/.test(file));
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const named = /\b(?:queue: |\w*QUEUE = )'([a-z]+(?:-[a-z]+)+)'/g;
  return [...new Set(texts.flatMap((text) => [...text.matchAll(named)].map(([, name]) => name ?? '')))];
}

it('every queue that 后台任务 can list says in words what it does', () => {
  const queues = declaredQueues();
  expect(queues.length).toBeGreaterThan(15);
  expect(queues.filter((queue) => !queueWord(queue, (key) => key))).toEqual([]);
});
