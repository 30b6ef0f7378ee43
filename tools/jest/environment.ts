import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Environment for jest over a copy of the repository at `root`: what the browser runs has a world of its own per file, for
 * which jest needs Node's virtual modules; everything else runs in plain Node, which reads TypeScript through `node.mjs`
 * (decision records 36 and 55).
 */
export function jestEnvironment(root: string): Record<string, string> {
  const options = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    '--conditions=@jiyue/source',
    `--import=${pathToFileURL(join(root, 'tools', 'jest', 'node.mjs')).href}`,
  ];
  return { SWC_NODE_PROJECT: join(root, 'tsconfig.base.json'), NODE_OPTIONS: options.join(' ') };
}
