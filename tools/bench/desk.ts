import type { Running } from '../supervisor/running.ts';
import type { Shot } from './load.ts';
import type { Desk } from './publishing.ts';
import { type Staff, staffAs } from './staff.ts';

const EDITOR_LIST = `query($filter: ArticleFilter) { articles(filter: $filter, first: 20) { nodes { id title state updatedAt } totalCount } }`;

interface WrittenIn {
  readonly id: string;
  readonly path: string;
  readonly steps: readonly { readonly key: string }[];
  readonly allowed: readonly string[];
}

/** The people of the demonstration who take an article to the citizens, and a column of theirs with a single review. */
export async function openDesk(running: Running, environment: NodeJS.ProcessEnv): Promise<Desk> {
  const as = (name: string): Promise<Staff> => staffAs(name, running.graphql, environment);
  const [editor, reviewer, publisher] = await Promise.all([as('editor'), as('reviewer'), as('publisher')]);
  const { currentSite } = await editor.ask<{ currentSite: { id: string; host: string } }>(
    '{ currentSite { id host } }',
  );
  const { columns } = await editor.ask<{ columns: WrittenIn[] }>(
    '{ columns { id path steps { key } allowed } }',
    {},
    currentSite.id,
  );
  const column = columns.find(({ steps, allowed }) => steps.length === 1 && allowed.includes('write'));
  if (!column) throw new Error('The editor may write in no column with a single review');
  return {
    editor,
    reviewer,
    publisher,
    siteId: currentSite.id,
    host: currentSite.host,
    columnId: column.id,
    columnPath: column.path,
  };
}

/** The list that an editor begins the day with. */
export function editorList({ editor, siteId, columnId }: Desk): Shot {
  return editor.shot(EDITOR_LIST, { filter: { columnId, state: ['PUBLISHED'] } }, siteId);
}
