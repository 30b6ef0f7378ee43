import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { codegen } from './codegen.ts';

// `node libs/api-client/generate.ts` writes; with `--check` it only says what is out of date and fails.
const isCheck = process.argv.includes('--check');
const files = await generate(codegen, !isCheck);
const stale: string[] = [];
for (const { filename, content } of isCheck ? files : []) {
  const committed = await readFile(filename, 'utf8').catch(() => '');
  if (committed !== content) stale.push(relative(process.cwd(), filename));
}
if (stale.length > 0) {
  process.stderr.write(`Out of date, run "node libs/api-client/generate.ts": ${stale.join(', ')}\n`);
  process.exitCode = 1;
}
