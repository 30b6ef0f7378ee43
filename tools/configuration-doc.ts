import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './lib/paths.ts';

const FILE = join(ROOT, 'docs', 'configuration.md');

/** The document of every environment variable, from the schema that reads them. */
export async function configurationDocument(): Promise<string> {
  const { PROCESSES, VARIABLES } = await import(pathToFileURL(join(ROOT, 'libs/config/dist/index.js')).href);
  const readers = (name: string): string =>
    Object.entries(PROCESSES as Record<string, readonly string[]>)
      .filter(([, names]) => names.includes(name))
      .map(([process]) => process)
      .join(', ');
  const rows = Object.entries(VARIABLES as Record<string, { about: string; isRequired: boolean }>).map(
    ([name, { about, isRequired }]) => `| \`${name}\` | ${isRequired ? 'yes' : ''} | ${readers(name)} | ${about} |`,
  );
  const text = [
    '# Configuration',
    '',
    'Everything a process is told from outside comes by environment variables; secrets come as files. A process reads them once and',
    'refuses to start on any that is missing or wrong, naming the variables, never their values. `npm start` sets all of them. This',
    'list is made by `node tools/configuration-doc.ts` from `libs/config`; a test compares both.',
    '',
    '| variable | required in production | read by | what it says; what holds without it |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(FILE, await configurationDocument());
