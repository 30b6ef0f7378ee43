import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/paths.ts';

const FILE = join(ROOT, 'docs', 'errors.md');

/** A refusal's promised code and what it means, from the class that makes it. */
interface ErrorCode {
  readonly code: string;
  readonly meaning: string;
}

/** Every code the server can answer with, in the order of the alphabet. */
export function errorCodes(): ErrorCode[] {
  const files = globSync('{libs,apps/api}/**/src/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.spec.ts'));
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const declared = texts.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:\/\*\*\s*([^]*?)\s*\*\/\s*)?export class \w+ extends \w+ \{\s*(?:override )?readonly code = '([A-Z_]+\.[A-Z_]+)'/g,
      ),
    ].map(([, comment, code]) => ({ code: String(code), meaning: oneLine(comment ?? '') })),
  );
  return [...new Map(declared.map((entry) => [entry.code, entry])).values()].sort((a, b) =>
    a.code.localeCompare(b.code),
  );
}

function oneLine(comment: string): string {
  return comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
}

/** The document that lists them. */
export function errorsDocument(): string {
  const rows = errorCodes().map(({ code, meaning }) => `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return [
    '# Error codes',
    '',
    'A code is a promise: it is never reused. The server sends code and parameters, the client owns the sentence. This list is',
    'made from the sources by `node tools/errors-doc.ts`; the suite checks it.',
    '',
    '| code | when |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(FILE, errorsDocument());
