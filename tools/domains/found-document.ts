import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { declaredDomains, type Workspace } from './found.ts';

const HEAD = `# What was found

Made by \`node tools/domains.ts\` from the folders; the suite checks it. How each of these is declared:
[adding a domain](adding-a-domain.md).
`;

/** Everything that takes part because its folder is there, so that nothing takes part unseen. */
export function foundDocument(all: readonly Workspace[]): string {
  const domains = declaredDomains(all).map(({ workspace: { folder }, constant }) => {
    const proof = existsSync(join(ROOT, folder, 'proof')) ? `\`${folder}/proof\`` : '';
    return `| \`${constant}\` | \`${folder}\` | ${proof} |`;
  });
  const screens = foldersOf('apps/admin-web/src/routes', 'routes.tsx').map((name) => {
    const errors = existsSync(join(ROOT, 'apps/admin-web/src/routes', name, 'errors.ts')) ? 'yes' : '';
    return `| \`${name}\` | ${errors} |`;
  });
  return [
    HEAD,
    '## Domains, those that stand below others first\n',
    '| declaration | lib | recipes of the proofs |',
    '| --- | --- | --- |',
    ...domains,
    '\n## Screens of the administration\n',
    '| folder of `apps/admin-web/src/routes` | sentences of its refusals |',
    '| --- | --- |',
    ...screens,
    '\n## Pages of the portal\n',
    foldersOf('apps/portal-web/src/pages', 'index.ts')
      .map((name) => `\`${name}\``)
      .join(' · '),
    '',
  ].join('\n');
}

function foldersOf(folder: string, proof: string): string[] {
  return globSync(`*/${proof}`, { cwd: join(ROOT, folder) })
    .map((path) => path.replaceAll('\\', '/').split('/')[0] ?? '')
    .sort();
}
