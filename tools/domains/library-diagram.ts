import type { Workspace } from './found.ts';

const BEGIN = '<!-- the arrows are made by `node tools/domains.ts` from the packages -->';
const SECTION = /(<!-- the arrows are made by [^\n]*-->\n\n```mermaid\n)[^]*?(\n```)/;

/** The document with its diagram of libraries drawn from what the packages need. */
export function withLibraryDiagram(document: string, all: readonly Workspace[]): string {
  if (!SECTION.test(document)) throw new Error(`docs/architecture.md has no line "${BEGIN}" before its diagram`);
  return document.replace(SECTION, (_, head: string, tail: string) => `${head}${diagramOf(all)}${tail}`);
}

// An arrow that follows from two others is left out, or nobody could read the rest.
function diagramOf(all: readonly Workspace[]): string {
  const shown = all.filter(({ folder }) => !folder.endsWith('/testing'));
  const lines = shown.flatMap((one) => {
    const direct = shown.filter(({ name }) => one.needs.includes(name));
    const needed = direct.filter((other) => !direct.some((via) => via !== other && reaches(via, other, shown)));
    return needed.length > 0 ? [`  ${nameOf(one)} --> ${needed.map(nameOf).sort().join(' & ')}`] : [];
  });
  return ['flowchart TD', ...lines].join('\n');
}

function reaches(from: Workspace, to: Workspace, all: readonly Workspace[]): boolean {
  const below = all.filter(({ name }) => from.needs.includes(name));
  return below.includes(to) || below.some((one) => reaches(one, to, all));
}

function nameOf({ folder }: Workspace): string {
  return folder.split('/').at(-1) ?? folder;
}
